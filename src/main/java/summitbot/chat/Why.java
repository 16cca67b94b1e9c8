package summitbot.chat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import summitbot.answer.Drafting;
import summitbot.answer.Insight;
import summitbot.answer.Trace;
import summitbot.citation.Verdict;
import summitbot.retrieval.Hit;

/** Tells how an answer came about: what was found and how well it fits, what the check dropped and why, cost and times. */
public final class Why {
    private static final int PASSAGES = 8;

    /** In characters: what was dropped may be of any length. */
    private static final int LONGEST = 160;

    private Why() {}

    /** One paragraph each, safe to show. */
    public static List<String> lines(Trace trace) {
        if (trace.searched().isEmpty()) {
            return List.of("Nothing was looked up for this.");
        }
        Insight insight = trace.insight();
        List<String> lines = new ArrayList<>();
        lines.add("Searched for: " + cut(trace.searched()));
        lines.add(String.format(Locale.ROOT, "The sources answer this: %.0f %% sure", 100 * trace.confidence()));
        lines.add("Passages found, best first (how near in words, how near in meaning):");
        insight.found().stream().limit(PASSAGES).map(Why::found).forEach(lines::add);
        lines.add("Best sentences:");
        insight.best().stream().map(Why::best).forEach(lines::add);
        drafting(insight.drafting(), lines);
        lines.add("Times: " + times(insight));
        return lines;
    }

    private static String found(Hit hit) {
        return "• " + Footnote.place(hit.passage())
                + String.format(Locale.ROOT, " (%.1f, %.0f %%)", hit.words(), 100 * hit.cosine());
    }

    private static String best(Insight.Scored scored) {
        return String.format(Locale.ROOT, "• %.0f %% ", 100 * scored.score())
                + cut(scored.citation().quote()) + " ("
                + Footnote.place(scored.citation().passage()) + ")";
    }

    private static void drafting(Drafting drafting, List<String> lines) {
        lines.add("Language model: " + drafting.outcome() + ".");
        if (!drafting.dropped().isEmpty()) {
            lines.add("Dropped by the check:");
        }
        drafting.dropped().stream().distinct().map(Why::dropped).forEach(lines::add);
        if (drafting.usage().calls() > 0) {
            lines.add(String.format(
                    Locale.ROOT,
                    "Cost: %d calls, %d tokens read, %d written",
                    drafting.usage().calls(),
                    drafting.usage().input(),
                    drafting.usage().output()));
        }
    }

    private static String dropped(Verdict.Rejected rejected) {
        return "• " + rejected.flaw().name().toLowerCase(Locale.ROOT).replace('_', ' ') + " (" + cut(rejected.detail())
                + "): " + cut(rejected.text());
    }

    private static String times(Insight insight) {
        return insight.steps().stream()
                .map(step -> step.name() + " " + step.took().toMillis() + " ms")
                .collect(Collectors.joining(", "));
    }

    private static String cut(String text) {
        String line = Printable.line(text);
        return line.codePointCount(0, line.length()) <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
