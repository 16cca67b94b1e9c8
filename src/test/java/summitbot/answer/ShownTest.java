package summitbot.answer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ShownTest {
    private final QuestionReader reader = new QuestionReader(Cues.load());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "what else did she say?",
                "tell me more",
                "more",
                "is there more?",
                "anything more about the dyke?",
                "what more is known?",
                "does any other source tell it?"
            })
    void furtherWordsAreAskedFor(String question) {
        assertThat(Shown.asksMore(reader.read(question))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "how much more will a household pay?",
                "What costs more, the dyke or the bridge?",
                "Who is more hopeful, Marrow or Brandl?",
                "How many more barges sank than in 1990?"
            })
    void comparisonsAreNot(String question) {
        assertThat(Shown.asksMore(reader.read(question))).isFalse();
    }
}
