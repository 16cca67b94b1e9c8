package summitbot.chat;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.URLEncoder;
import java.util.List;
import java.util.stream.Collectors;
import summitbot.domain.Citation;
import summitbot.domain.Passage;
import summitbot.domain.Source;
import summitbot.domain.Span;

/** Addresses of the page that shows a source with the cited words marked. */
public final class ReaderLink {
    /** More marks help nobody, and an address has to stay short enough for every browser and messenger. */
    private static final int MARKS = 20;

    private ReaderLink() {}

    /** The page of a source below the address of the bot's pages, with no words marked. */
    public static String path(Source source) {
        return "/s/" + encoded(source.id());
    }

    /**
     * Leads to the words of the citations.
     *
     * @param base address under which everybody reaches the pages, with or without a slash at its end
     * @param citations all of the same passage; at least one
     */
    public static URI to(URI base, List<Citation> citations) {
        Passage passage = citations.getFirst().passage();
        String marks = citations.stream()
                .map(Citation::span)
                .distinct()
                .limit(MARKS)
                .map(ReaderLink::mark)
                .collect(Collectors.joining());
        String start = base.toString().replaceAll("/+$", "") + path(passage.source());
        return URI.create(start + "?p=" + passage.number() + "&v="
                + encoded(passage.source().version()) + marks + "#h");
    }

    private static String mark(Span span) {
        return "&h=" + span.start() + "-" + span.end();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8).replace("+", "%20").replace("%2F", "/");
    }
}
