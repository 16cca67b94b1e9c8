package summitbot.llm;

import java.util.List;
import java.util.StringJoiner;
import summitbot.domain.Answer;
import summitbot.domain.CitedClaim;
import summitbot.domain.Turn;

/** Earlier turns as a model reads them. */
record Talk(List<Turn> turns) {
    /** A pronoun refers to the beginning of an answer far more often than to its end. */
    private static final int LONGEST = 400;

    String text() {
        StringJoiner lines = new StringJoiner("\n");
        for (Turn turn : turns) {
            lines.add("Question – " + cut(turn.question().text()));
            if (turn.answer() instanceof Answer.Grounded grounded) {
                lines.add("Answer – "
                        + cut(String.join(
                                " ",
                                grounded.claims().stream().map(CitedClaim::text).toList())));
            }
        }
        return lines.toString();
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
