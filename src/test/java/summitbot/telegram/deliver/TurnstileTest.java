package summitbot.telegram.deliver;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

final class TurnstileTest {
    private final Turnstile turnstile = new Turnstile(1);
    private final CountDownLatch open = new CountDownLatch(1);
    private final List<Integer> passed = Collections.synchronizedList(new ArrayList<>());

    private Thread come(int number) throws InterruptedException {
        Thread thread = Thread.ofPlatform().start(() -> {
            try {
                turnstile.pass(number, () -> {
                    open.await();
                    passed.add(number);
                });
            } catch (InterruptedException e) {
                passed.add(-number);
            }
        });
        while (thread.getState() != Thread.State.WAITING) {
            assertThat(thread.join(java.time.Duration.ofMillis(1))).isFalse();
        }
        return thread;
    }

    @Test
    void letsTheLatestGoFirstAndEverybodyInTheEnd() throws InterruptedException {
        List<Thread> threads = List.of(come(1), come(2), come(4), come(3));
        open.countDown();
        for (Thread thread : threads) {
            thread.join();
        }
        assertThat(passed).containsExactly(1, 4, 3, 2);
    }

    @Test
    void losesNoPlaceWhenSomebodyGivesUp() throws InterruptedException {
        Thread inside = come(1);
        Thread waiting = come(2);
        waiting.interrupt();
        waiting.join();
        inside.interrupt();
        inside.join();
        open.countDown();
        CountDownLatch through = new CountDownLatch(1);
        Thread.startVirtualThread(() -> {
            try {
                turnstile.pass(3, through::countDown);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        assertThat(through.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(passed).containsExactly(-2, -1);
    }
}
