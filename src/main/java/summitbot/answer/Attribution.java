package summitbot.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import summitbot.domain.Answer;
import summitbot.domain.Answer.Grounded;
import summitbot.domain.Answer.Mode;
import summitbot.domain.CitedClaim;
import summitbot.language.Statement;

/** Answers "who said that?": names the speaker of the best matching statement. */
final class Attribution {
    private static final int LOOKED_AT = 5;

    private final Speech speech;

    Attribution(Speech speech) {
        this.speech = speech;
    }

    /** Empty when no good candidate holds a statement. */
    Optional<Answer> of(Evidence evidence) {
        for (Candidate candidate : evidence.ranked().stream().limit(LOOKED_AT).toList()) {
            Optional<Statement> statement = statement(evidence.asked(), candidate);
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
