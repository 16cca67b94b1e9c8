package summitbot.speech;

import java.util.List;
import summitbot.domain.Passage;
import summitbot.domain.Sentence;
import summitbot.domain.Span;

/**
 * Something that somebody said, according to a source.
 *
 * @param sentence the sentence of the passage in which the content begins
 * @param speakers at least one; several for "A and B said"
 * @param verb as a dictionary lists it: "say", "refer to", "according to"
 * @param denied whether the speaker rejects, denies or doubts the content rather than says it
 * @param content the quotation without its marks, or the words of the paraphrase; in units of the source's text
 * @param quotes the quotations inside the content, without their marks
 */
public record Statement(
        Passage passage,
        Sentence sentence,
        List<Speaker> speakers,
        String verb,
        boolean denied,
        Kind kind,
        Span content,
        List<Span> quotes) {
    /** Word for word, or in the reporter's words (which may hold short quotations). */
    public enum Kind {
        DIRECT,
        REPORTED
    }

    public Statement {
        speakers = List.copyOf(speakers);
        quotes = List.copyOf(quotes);
        if (speakers.isEmpty()) {
            throw new IllegalArgumentException("a statement needs a speaker");
        }
    }

    /** What was said, cut from the source. */
    public String text() {
        return content.cut(passage.source().text());
    }
}
