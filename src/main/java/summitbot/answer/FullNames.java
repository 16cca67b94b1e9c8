package summitbot.answer;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import summitbot.domain.Passage;
import summitbot.speech.Mention;
import summitbot.speech.Speaker;

/** Puts the full names of the sources for the last names that people type. */
final class FullNames {
    private final Speech speech;

    FullNames(Speech speech) {
        this.speech = speech;
    }

    /** The text with the names as the sources of these passages have them. */
    String in(String text, Collection<Passage> passages) {
        String named = text;
        for (String source : passages.stream()
                .map(passage -> passage.source().id())
                .distinct()
                .toList()) {
            named = in(named, speech.cast(source).mentions(named));
        }
        return named;
    }

    private static String in(String text, List<Mention> mentions) {
        StringBuilder named = new StringBuilder(text);
        mentions.stream()
                .filter(mention -> mention.speaker().kind() == Speaker.Kind.PERSON
                        && mention.speaker()
                                .name()
                                .endsWith(" " + mention.span().cut(text)))
                .sorted(Comparator.comparingInt(mention -> -mention.span().start()))
                .forEach(mention -> named.replace(
                        mention.span().start(),
                        mention.span().end(),
                        mention.speaker().name()));
        return named.toString();
    }
}
