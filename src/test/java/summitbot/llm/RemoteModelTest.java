package summitbot.llm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class RemoteModelTest {
    @Test
    void repliesWhole() {
        try (FakeLlm fake = new FakeLlm(Replies.saying("Snow fell \"early\" in Ostrava."));
                Rig rig = Rig.at(fake)) {
            Budget budget = rig.budget();

            assertThat(rig.model().complete(Rig.PROMPT, budget))
                    .isEqualTo(new Completion.Replied("Snow fell \"early\" in Ostrava."));
            assertThat(budget.usage()).isEqualTo(new Usage(1, 20, 7));
            assertThat(rig.spent()).isEqualTo(27);
        }
    }

    @Test
    void passesOnEachPieceOfAStream() {
        try (FakeLlm fake = new FakeLlm(Replies.saying("Snow fell early."));
                Rig rig = Rig.at(fake)) {
            List<String> pieces = new ArrayList<>();
            Budget budget = rig.budget();

            assertThat(rig.model().stream(Rig.PROMPT, budget, pieces::add))
                    .isEqualTo(new Completion.Replied("Snow fell early."));
            assertThat(pieces).containsExactly("Snow ", "fell ", "early.");
            assertThat(budget.usage()).isEqualTo(new Usage(1, 20, 7));
        }
    }
}
