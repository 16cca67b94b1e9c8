package summitbot.speech;

import java.util.List;
import summitbot.domain.Passage;

/** Who appears in one document and what they say, read in one go; the whole of it depends on this document alone. */
public record Transcript(Cast cast, List<Statement> statements) {
    public Transcript {
        statements = List.copyOf(statements);
    }

    /** Reads a document, given all its passages in order; headings count for names only. */
    public static Transcript of(List<Passage> ofOneSource) {
        List<Wording> wordings = ParagraphReader.read(ofOneSource);
        Cast cast = Cast.read(wordings);
        return new Transcript(cast, StatementFinder.read(wordings, cast));
    }
}
