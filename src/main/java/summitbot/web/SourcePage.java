package summitbot.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import summitbot.domain.Corpus;
import summitbot.domain.Passage;
import summitbot.domain.Source;
import summitbot.domain.Span;

/** A source to read, each passage an anchor, what is cited marked; the first mark is where a browser goes to. */
final class SourcePage {
    /** Where links to cited words lead; see {@link summitbot.chat.ReaderLink}. */
    private static final String TARGET = " id=\"h\" tabindex=\"-1\" autofocus";

    private final Source source;
    private final List<Passage> passages;
    private final Marked marked;
    private final boolean changed;
    private boolean targeted;

    SourcePage(Corpus corpus, Source source, Marked marked) {
        this.source = source;
        this.passages = corpus.passages().stream()
                .filter(passage -> passage.source().id().equals(source.id()))
                .toList();
        this.marked = marked;
        this.changed = marked.version()
                .filter(version -> !version.equals(source.version()))
                .isPresent();
    }

    String html() {
        String notice = changed
                ? "<p class=\"notice\">This source has changed since it was cited, so nothing is marked in it.</p>\n"
                : "";
        String text = passages.stream().map(this::passage).collect(Collectors.joining("\n"));
        return Html.page(source.title(), header() + notice + text);
    }

    private String header() {
        Optional<String> link = source.url()
                .filter(SourcePage::isWebAddress)
                .map(url -> "<a href=\"" + Html.escaped(url) + "\" rel=\"noopener noreferrer nofollow\">original</a>");
        String about = Stream.of(
                        source.publisher().map(Html::escaped),
                        source.published().map(Html::escaped),
                        link,
                        Optional.of("<a href=\"/\">all sources</a>"))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
        return "<header><h1 dir=\"auto\">" + Html.escaped(source.title()) + "</h1><p>" + about + "</p></header>\n";
    }

    private String passage(Passage passage) {
        String tag = passage.kind() == Passage.Kind.HEADING ? "h2" : "p";
        boolean cited = !changed && marked.passage().equals(java.util.OptionalInt.of(passage.number()));
        List<Span> marks = changed ? List.of() : marked.in(passage.span());
        String target = cited && marked.spans().isEmpty() ? target() : "";
        String number = "<a class=\"n\" href=\"#p" + passage.number() + "\">" + passage.number() + "</a>";
        return "<section id=\"p" + passage.number() + "\"" + (cited ? " class=\"cited\"" : "") + ">" + number + "<"
                + tag + " dir=\"auto\"" + target + ">" + words(passage.span(), marks) + "</" + tag + "></section>";
    }

    private String words(Span place, List<Span> marks) {
        StringBuilder html = new StringBuilder();
        int at = place.start();
        for (Span mark : marks) {
            html.append(escaped(at, mark.start()));
            html.append("<mark").append(target()).append(">");
            html.append(escaped(mark.start(), mark.end())).append("</mark>");
            at = mark.end();
        }
        return html.append(escaped(at, place.end())).toString();
    }

    private String escaped(int start, int end) {
        return Html.escaped(source.text().substring(start, end));
    }

    private String target() {
        boolean first = !targeted;
        targeted = true;
        return first ? TARGET : "";
    }

    private static boolean isWebAddress(String url) {
        String start = url.toLowerCase(Locale.ROOT);
        return start.startsWith("https://") || start.startsWith("http://");
    }
}
