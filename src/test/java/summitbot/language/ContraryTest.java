package summitbot.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class ContraryTest {
    @Test
    void leavesANegationOut() {
        assertThat(Contrary.of("The mayor did not open the bridge.")).contains("The mayor did open the bridge.");
        assertThat(Contrary.of("Nobody was hurt.")).contains("somebody was hurt.");
        assertThat(Contrary.of("It can't be repaired.")).contains("It can be repaired.");
    }

    @Test
    void putsANotBeforeEachWordOfContent() {
        assertThat(Contrary.of("The mayor opened the bridge."))
                .contains("The not mayor opened the bridge.", "The mayor not opened the bridge.");
    }

    @Test
    void exchangesAWordForItsOpposite() {
        assertThat(Contrary.of("The council rejected the plan.")).contains("The council accepted the plan.");
        assertThat(Contrary.of("Prices rise.")).contains("Prices fall.");
    }

    @Test
    void leavesAComparisonAlone() {
        assertThat(Contrary.of("No larger bridge has been built since."))
                .noneMatch(text -> text.startsWith("a larger"));
    }
}
