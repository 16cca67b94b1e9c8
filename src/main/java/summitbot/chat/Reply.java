package summitbot.chat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import summitbot.domain.Answer;
import summitbot.domain.CitedClaim;

/**
 * An answer in the shape that every edge shows. Marks are numbers beside the text, never inside it, so that no text of a
 * stranger can pass for one.
 *
 * @param lines at least one
 * @param footnotes one a cited passage, numbered from 1 in order of first use; empty for everything but a grounded answer
 */
public record Reply(List<Line> lines, List<Footnote> footnotes) {
    /** So many topics may be those of the first sources only. */
    private static final int MANY = 3;

    public Reply {
        lines = List.copyOf(lines);
        footnotes = List.copyOf(footnotes);
    }

    public static Reply of(Answer answer) {
        return switch (answer) {
            case Answer.Grounded grounded -> grounded(grounded);
            case Answer.NoEvidence none -> plain("The sources do not say." + cover(none.topics()));
            case Answer.Unverified unverified ->
                plain(
                        "The sources do not seem to say: a language model answered, but nothing of it held against them.");
            case Answer.Declined declined -> plain(Declining.sentence(declined.reason()) + cover(declined.topics()));
            case Answer.Unavailable broken ->
                plain(broken.reason() + (broken.retryable() ? " Asking again may help." : ""));
        };
    }

    /** The lines with their marks, without the footnotes. */
    public String text() {
        return lines.stream().map(Line::plain).collect(Collectors.joining("\n"));
    }

    /** A line a footnote: its mark, title and paragraph, and the cited words where the text does not show them already. */
    public List<String> sources() {
        String shown = text();
        return footnotes.stream().map(footnote -> footnote.plain(shown)).toList();
    }

    private static Reply plain(String sentence) {
        return new Reply(List.of(new Line(sentence)), List.of());
    }

    private static String cover(List<String> topics) {
        return topics.isEmpty()
                ? ""
                : (topics.size() < MANY ? " They cover: " : " They cover, for example: ")
                        + topics.stream().map(topic -> "“" + topic + "”").collect(Collectors.joining(", ")) + ".";
    }

    private static Reply grounded(Answer.Grounded answer) {
        Numbering numbering = new Numbering();
        boolean bullets = isList(answer);
        List<Line> lines = new ArrayList<>();
        if (!answer.lead().isBlank()) {
            lines.add(new Line(answer.lead()));
        }
        for (CitedClaim claim : answer.claims()) {
            lines.add(new Line(claim.text(), numbering.marks(claim), bullets));
        }
        notes(answer).forEach(note -> lines.add(new Line(note)));
        return new Reply(lines, numbering.footnotes());
    }

    /** What grows while it is shown must not change its form with the next sentence. */
    private static boolean isList(Answer.Grounded answer) {
        return switch (answer.mode()) {
            case EXTRACTIVE -> answer.claims().size() > 1;
            case GENERATIVE, MIXED -> !answer.lead().isBlank();
        };
    }

    private static List<String> notes(Answer.Grounded answer) {
        return switch (answer.mode()) {
            case EXTRACTIVE ->
                answer.omitted() == 0
                        ? List.of()
                        : List.of(
                                "(A language model answered, but nothing of it held against the sources: these are their own"
                                        + " words.)");
            case GENERATIVE -> omission(answer.omitted());
            case MIXED ->
                Stream.concat(
                                omission(answer.omitted()).stream(),
                                Stream.of("(The language model broke off here, so the answer may lack something.)"))
                        .toList();
        };
    }

    private static List<String> omission(int sentences) {
        return switch (sentences) {
            case 0 -> List.of();
            case 1 -> List.of("(One sentence was left out: the sources do not support it.)");
            default -> List.of("(" + sentences + " sentences were left out: the sources do not support them.)");
        };
    }
}
