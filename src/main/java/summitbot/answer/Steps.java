package summitbot.answer;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Times the steps of one question. */
final class Steps {
    private final List<Insight.Step> taken = new ArrayList<>();

    <T> T take(String name, Supplier<T> step) {
        long start = System.nanoTime();
        T result = step.get();
        taken.add(new Insight.Step(name, Duration.ofNanos(System.nanoTime() - start)));
        return result;
    }

    List<Insight.Step> taken() {
        return List.copyOf(taken);
    }
}
