package summitbot.evaluation;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What a file holds for an evaluation: one kind only. */
public sealed interface TestSet {
    /** At least 1. */
    int size();

    /** To be answered. */
    record Questions(List<TestQuestion> questions) implements TestSet {
        public Questions {
            questions = List.copyOf(questions);
        }

        @Override
        public int size() {
            return questions.size();
        }

        /** Ids of all sources that some question wants its answer from. */
        public Set<String> within() {
            return questions.stream()
                    .flatMap(question -> question.question().within().stream())
                    .collect(Collectors.toSet());
        }

        /** The same questions to all sources. */
        public Questions everywhere() {
            return new Questions(
                    questions.stream().map(TestQuestion::everywhere).toList());
        }
    }

    /** To be checked against what they refer to. */
    record Claims(List<TestClaim> claims) implements TestSet {
        public Claims {
            claims = List.copyOf(claims);
        }

        @Override
        public int size() {
            return claims.size();
        }
    }
}
