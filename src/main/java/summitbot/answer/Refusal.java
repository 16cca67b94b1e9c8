package summitbot.answer;

import java.util.regex.Pattern;
import summitbot.llm.Prompts;

/** Tells that a model says that the passages do not answer: in the words it was told, or, as weak models do, in its own. */
final class Refusal {
    /** Not a word boundary, which looks back over a whole run of combining marks each time. */
    private static final Pattern OWN_WORDS = Pattern.compile(
            "(?i)(?<!\\p{L})(?:passages?|sources?|articles?|texts?|documents?|context|information) (?:\\w++ ){0,3}?"
                    + "(?:do(?:es)? not|don['’]t|doesn['’]t|did not|cannot|can['’]t|is not|are not|lacks?)(?: \\w++){0,2}? "
                    + "?(?:contain|mention|say|state|provide|answer|specify|include|give|tell|discuss|cover|available|sufficient|"
                    + "enough|information)|(?<!\\p{L})there is no (?:information|mention|answer)\\b");

    private Refusal() {}

    static boolean is(String sentence) {
        return sentence.contains(Prompts.REFUSAL) || OWN_WORDS.matcher(sentence).find();
    }
}
