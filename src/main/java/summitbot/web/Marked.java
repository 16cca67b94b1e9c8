package summitbot.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import summitbot.domain.Span;

/**
 * What an address points at in a source: {@code p=3&h=120-160&v=1a2b}. What cannot be read in it points at nothing.
 *
 * @param passage its number
 * @param spans in UTF-16 units of the source's text, in order, not overlapping
 * @param version of the source that the spans count in
 */
record Marked(OptionalInt passage, List<Span> spans, Optional<String> version) {
    private static final int MOST = 100;
    private static final Pattern PART =
            Pattern.compile("(?:^|&)(?:p=(\\d{1,9})|h=(\\d{1,9})-(\\d{1,9})|v=([0-9a-zA-Z]{1,64}))(?=&|$)");

    Marked {
        spans = List.copyOf(spans);
    }

    static Marked of(String query) {
        OptionalInt passage = OptionalInt.empty();
        Optional<String> version = Optional.empty();
        List<Span> spans = new ArrayList<>();
        Matcher part = PART.matcher(query);
        while (part.find() && spans.size() < MOST) {
            if (part.group(1) != null) {
                passage = OptionalInt.of(Integer.parseInt(part.group(1)));
            } else if (part.group(4) != null) {
                version = Optional.of(part.group(4));
            } else {
                span(part).ifPresent(spans::add);
            }
        }
        return new Marked(passage, apart(spans), version);
    }

    /** The parts of the spans that lie in another span. */
    List<Span> in(Span place) {
        return spans.stream()
                .filter(place::overlaps)
                .map(span -> new Span(Math.max(span.start(), place.start()), Math.min(span.end(), place.end())))
                .toList();
    }

    private static Optional<Span> span(Matcher part) {
        int start = Integer.parseInt(part.group(2));
        int end = Integer.parseInt(part.group(3));
        return start < end ? Optional.of(new Span(start, end)) : Optional.empty();
    }

    private static List<Span> apart(List<Span> spans) {
        List<Span> apart = new ArrayList<>();
        for (Span span :
                spans.stream().sorted(Comparator.comparingInt(Span::start)).toList()) {
            if (apart.isEmpty() || apart.getLast().end() < span.start()) {
                apart.add(span);
            } else {
                Span last = apart.removeLast();
                apart.add(new Span(last.start(), Math.max(last.end(), span.end())));
            }
        }
        return apart;
    }
}
