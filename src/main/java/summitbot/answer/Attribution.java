package summitbot.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import summitbot.domain.Answer;
import summitbot.domain.Answer.Grounded;
import summitbot.domain.Answer.Mode;
import summitbot.domain.CitedClaim;
import summitbot.speech.Statement;

/** Answers "who said that?": names the speaker of the best matching statement. */
final class Attribution {
    private static final int LOOKED_AT = 5;

    /** Share of a quotation's words that must stand in a sentence; people misremember a word or two. */
    private static final double MOST_WORDS = 0.7;

    private final Speech speech;

    Attribution(Speech speech) {
        this.speech = speech;
    }

    /** Empty when no good candidate holds a statement, or the quotation asked about stands in none. */
    Optional<Answer> of(Evidence evidence) {
        List<String> words = quoted(evidence.asked());
        for (Candidate candidate : evidence.ranked().stream().limit(LOOKED_AT).toList()) {
            Optional<Statement> statement =
                    statement(evidence.asked(), candidate).filter(said -> holds(said.text(), words));
            if (statement.isPresent()) {
                String lead = Sayings.introduced(statement.get().speakers().getFirst())
                                .replaceFirst(",$", "") + ":";
                List<CitedClaim> claims = new ArrayList<>();
                claims.add(new CitedClaim(candidate.text(), List.of(candidate.citation())));
                return Optional.of(new Grounded(lead, claims, 0, Mode.EXTRACTIVE));
            }
        }
        return Optional.empty();
    }

    /** Whether the words in quotation marks stand in one of the best candidates, but for a few; true when there are none. */
    static boolean isQuoted(Evidence evidence) {
        List<String> words = quoted(evidence.asked());
        return evidence.ranked().stream().limit(LOOKED_AT).anyMatch(candidate -> holds(candidate.text(), words));
    }

    /** Words in quotation marks; empty when there are none. */
    private static List<String> quoted(Asked asked) {
        return asked.quotation().map(QuestionReader::words).orElse(List.of());
    }

    private static boolean holds(String text, List<String> words) {
        return shared(words, text) >= MOST_WORDS * words.size();
    }

    /** The statement of the sentence that shares most words with what is asked. */
    private Optional<Statement> statement(Asked asked, Candidate candidate) {
        List<String> words = asked.quotation().map(QuestionReader::words).orElse(asked.words());
        return speech.statements(candidate.source()).stream()
                .filter(s -> Speech.in(s, candidate.sentence()))
                .max(java.util.Comparator.comparingLong(s -> shared(words, s.text())));
    }

    private static long shared(List<String> words, String text) {
        List<String> own = QuestionReader.words(text.toLowerCase(Locale.ROOT));
        return words.stream().filter(own::contains).count();
    }
}
