package summitbot.telegram.render;

import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import summitbot.chat.Footnote;
import summitbot.chat.ReaderLink;
import summitbot.domain.Citation;
import summitbot.domain.Passage;
import summitbot.domain.Source;
import summitbot.domain.Span;
import summitbot.telegram.render.Text.Style;

/** A passage as it stands in its source, with the cited words in bold. */
public final class PassageCard {
    private final Texts texts;
    private final Optional<URI> pages;

    /** With the address of the bot's pages, when people can reach them. */
    public PassageCard(Texts texts, Optional<URI> pages) {
        this.texts = texts;
        this.pages = pages;
    }

    /** Of what {@code ref} named; it says so when the source has changed since, and then no words are marked. */
    public Text show(Passage passage, Ref ref) {
        boolean same = ref.isUnchanged(passage);
        List<Span> words = same ? merged(ref.words(), passage.span().length()) : List.of();
        TextBuilder card = new TextBuilder();
        card.add(passage.source().title(), Style.BOLD)
                .add("\n")
                .add(about(passage))
                .add("\n");
        int start = card.length();
        quote(card, passage.text(), words);
        card.wrap(start, Style.EXPANDABLE_BLOCKQUOTE);
        links(card, passage, words);
        if (!same) {
            card.add("\n").add(texts.say("card.changed"), Style.ITALIC);
        }
        return card.build();
    }

    /** Of a footnote, with all the words it cites. */
    public Text show(Footnote footnote) {
        return show(footnote.passage(), Ref.to(footnote));
    }

    private void links(TextBuilder card, Passage passage, List<Span> words) {
        pages.ifPresent(base -> card.add("\n")
                .link(
                        texts.say("card.page"),
                        ReaderLink.to(base, cited(passage, words)).toString()));
        passage.source().url().filter(url -> url.matches("https?://\\S+")).ifPresent(url -> {
            String first = words.isEmpty() ? "" : words.getFirst().cut(passage.text());
            card.add("\n").link(texts.say("card.open"), Fragment.at(url, first));
        });
    }

    /** The words, or the whole passage when there are none. */
    private static List<Citation> cited(Passage passage, List<Span> words) {
        int start = passage.span().start();
        List<Citation> cited = words.stream()
                .map(span -> new Citation(passage, new Span(start + span.start(), start + span.end())))
                .toList();
        return cited.isEmpty() ? List.of(new Citation(passage, passage.span())) : cited;
    }

    private String about(Passage passage) {
        Source source = passage.source();
        return Stream.of(
                        Stream.of(texts.say("card.paragraph", passage.number())),
                        source.publisher().stream(),
                        source.published().stream())
                .flatMap(part -> part)
                .collect(Collectors.joining(" · "));
    }

    private static void quote(TextBuilder card, String text, List<Span> words) {
        int at = 0;
        for (Span span : words) {
            card.add(text.substring(at, span.start())).add(span.cut(text), Style.BOLD);
            at = span.end();
        }
        card.add(text.substring(at));
    }

    /** In order, apart from each other, and inside the text, whatever a button says. */
    private static List<Span> merged(List<Span> words, int length) {
        List<Span> merged = new ArrayList<>();
        for (Span span :
                words.stream().sorted(Comparator.comparingInt(Span::start)).toList()) {
            int from = merged.isEmpty() ? 0 : merged.getLast().end();
            int start = Math.max(from, span.start());
            int end = Math.min(length, span.end());
            if (start < end) {
                merged.add(new Span(start, end));
            }
        }
        return merged;
    }
}
