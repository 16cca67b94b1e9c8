package summitbot.web;

import java.util.stream.Collectors;
import summitbot.chat.ReaderLink;
import summitbot.domain.Corpus;
import summitbot.domain.Source;

/** All sources by their titles. */
final class ListPage {
    private final Corpus corpus;

    ListPage(Corpus corpus) {
        this.corpus = corpus;
    }

    String html() {
        String list = corpus.sources().stream().map(ListPage::line).collect(Collectors.joining("\n"));
        return Html.page("Sources", "<header><h1>Sources</h1></header>\n<ul>\n" + list + "\n</ul>");
    }

    private static String line(Source source) {
        return "<li dir=\"auto\"><a href=\"" + Html.escaped(ReaderLink.path(source)) + "\">"
                + Html.escaped(source.title()) + "</a></li>";
    }
}
