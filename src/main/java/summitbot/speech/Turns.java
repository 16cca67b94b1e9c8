package summitbot.speech;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import summitbot.domain.Passage;
import summitbot.domain.Span;

/** The turns of a written conversation: "BERG: Good morning.", with the paragraphs behind it up to the next such label. */
final class Turns {
    /** A name in capitals or with capitals, perhaps with what the speaker is. */
    private static final Pattern LABEL =
            Pattern.compile("[*_]{0,2}((?:\\p{Lu}[\\p{L}\\p{M}.'’-]{0,30}+ ){0,4}\\p{Lu}[\\p{L}\\p{M}.'’-]{0,30}+)"
                    + "(?: ?\\([^)\\n]{1,60}\\)|, [^:.\\n]{1,60}+)?[*_]{0,2}:[*_]{0,2}\\s++(?=\\S)");

    /** Whoever asks shows that people speak here; their own words are no statements. */
    private static final Set<String> ASKERS = Set.of(
            "q",
            "question",
            "questioner",
            "reporter",
            "journalist",
            "moderator",
            "interviewer",
            "host",
            "audience",
            "unidentified");

    /** Fewer labels may be a list. */
    private static final int FEWEST = 3;

    private static final int FEWEST_WORDS = 4;

    /** @param body where the words of the turn begin */
    private record Label(Passage passage, String name, int body) {
        boolean asks() {
            return ASKERS.contains(name.split(" ", 2)[0].toLowerCase(Locale.ROOT));
        }
    }

    /** Whose words stand in a paragraph, and from where on. */
    private record Turn(Speaker speaker, int body) {}

    private final Map<Integer, Turn> turns = new HashMap<>();

    /** @param cast of the same document */
    Turns(List<Wording> wordings, Cast cast) {
        Map<Integer, Label> labels = new HashMap<>();
        labels(wordings).forEach(label -> labels.put(label.passage().number(), label));
        boolean conversation = labels.values().stream().anyMatch(Label::asks);
        Optional<Speaker> speaker = Optional.empty();
        int before = 0;
        for (Passage passage : passages(wordings)) {
            Label label = labels.get(passage.number());
            int body = passage.span().start();
            if (label != null) {
                speaker = label.asks()
                        ? Optional.empty()
                        : cast.resolve(label.name()).filter(one -> conversation || isSurelySomebody(one));
                body = label.body();
            } else if (passage.number() > before + 1) {
                // A heading stands between.
                speaker = Optional.empty();
            }
            int from = body;
            speaker.ifPresent(one -> turns.put(passage.number(), new Turn(one, from)));
            before = passage.number();
        }
    }

    /** "Opening Hours:" may look like a name as well. */
    private static boolean isSurelySomebody(Speaker speaker) {
        return speaker.description().isPresent()
                || GivenNames.has(speaker.name().split(" ", 2)[0]);
    }

    /** What somebody says in one sentence of a turn. */
    record Words(Speaker speaker, Span span) {}

    /** Empty where it is nobody's turn, or where too little is said to mean anything alone. */
    Optional<Words> in(Wording wording) {
        return Optional.ofNullable(turns.get(wording.passage().number()))
                .filter(turn -> wording.pieces().stream()
                                .filter(piece -> piece.kind() != Piece.Kind.MARK
                                        && piece.span().start() >= turn.body())
                                .count()
                        >= FEWEST_WORDS)
                .map(turn -> new Words(turn.speaker(), behind(turn.body(), wording.span(0, wording.size()))));
    }

    private static Span behind(int body, Span whole) {
        return new Span(Math.max(whole.start(), body), whole.end());
    }

    /** Names of those who speak only here, in ordinary spelling, with the place of their first label. */
    static Map<String, Integer> names(List<Wording> wordings) {
        List<Label> labels = labels(wordings);
        Map<String, Integer> names = new LinkedHashMap<>();
        if (labels.stream().anyMatch(Label::asks)) {
            labels.stream()
                    .filter(label -> !label.asks() && isName(label.name()))
                    .forEach(label -> names.putIfAbsent(
                            spelt(label.name()), label.passage().span().start()));
        }
        return names;
    }

    private static boolean isName(String label) {
        String[] words = label.split(" ", -1);
        boolean capitals = label.length() > 2 && label.equals(label.toUpperCase(Locale.ROOT));
        return (capitals || words.length > 1) && !Lexicon.isRole(words[words.length - 1].toLowerCase(Locale.ROOT));
    }

    private static String spelt(String label) {
        StringBuilder name = new StringBuilder();
        for (String word : label.split(" ", -1)) {
            boolean capitals = word.length() > 2 && word.equals(word.toUpperCase(Locale.ROOT));
            name.append(name.isEmpty() ? "" : " ")
                    .append(capitals ? word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT) : word);
        }
        return name.toString();
    }

    /** None where there are so few that they may be anything. */
    private static List<Label> labels(List<Wording> wordings) {
        List<Label> labels = new ArrayList<>();
        for (Passage passage : passages(wordings)) {
            Matcher label = LABEL.matcher(passage.source().text());
            label.region(passage.span().start(), passage.span().end());
            if (label.lookingAt()) {
                labels.add(new Label(passage, label.group(1), label.end()));
            }
        }
        return labels.size() < FEWEST ? List.of() : labels;
    }

    private static List<Passage> passages(List<Wording> wordings) {
        return wordings.stream().map(Wording::passage).distinct().toList();
    }
}
