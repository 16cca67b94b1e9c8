package summitbot.llm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

final class BudgetTest {
    @Test
    void endsWithItsCalls() {
        Budget budget = new Budget(1, Duration.ofMinutes(1));

        assertThat(budget.left()).isTrue();
        budget.takeCall();
        assertThat(budget.left()).isFalse();
        assertThatThrownBy(budget::takeCall)
                .isInstanceOfSatisfying(
                        CallFailed.class, failed -> assertThat(failed.failure()).isEqualTo(Failure.BUDGET_SPENT));
        assertThat(budget.usage()).isEqualTo(new Usage(1, 0, 0));
    }

    @Test
    void endsWithItsTime() {
        Budget budget = new Budget(1, Duration.ofNanos(-1));

        assertThat(budget.left()).isFalse();
        assertThat(budget.patience().isPositive()).isFalse();
    }

    @Test
    void isBrieferForASmallTask() {
        Budget brief = new Budget(5, Duration.ofMinutes(3)).brief();

        assertThat(brief.remaining()).isBetween(Duration.ofSeconds(50), Duration.ofSeconds(60));
        brief.takeCall();
        assertThat(brief.left()).isFalse();
    }
}
