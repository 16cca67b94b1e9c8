package summitbot.llm;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * The model behind the operator's switch and the circuit breaker. While the breaker is open a timer probes, so that
 * no person waits for a model that is probably still ill.
 */
final class GuardedModel implements LanguageModel {
    private static final Prompt GREETING = new Prompt("Answer with one word.", "Say: ready");
    private static final Duration PROBE_EVERY = Duration.ofSeconds(30);
    /** Shorter than the period, so that a probe that hangs does not delay the next. */
    private static final Duration PROBE_LONGEST = Duration.ofSeconds(20);

    private final LlmSettings settings;
    private final RemoteModel model;
    private final Path switchFile;
    private final Breaker breaker = new Breaker();
    private final Complaints complaints;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("llm-probe").factory());

    GuardedModel(LlmSettings settings, RemoteModel model, Path switchFile) {
        this.settings = settings;
        this.model = model;
        this.switchFile = switchFile;
        this.complaints = new Complaints(settings);
        long period = PROBE_EVERY.toMillis();
        var unused = timer.scheduleAtFixedRate(this::probeIfOpen, period, period, TimeUnit.MILLISECONDS);
    }

    @Override
    public Budget budget(int calls) {
        return new Budget(calls, settings.timeout());
    }

    @Override
    public Completion complete(Prompt prompt, Budget budget) {
        return guard(() -> model.complete(prompt, budget));
    }

    @Override
    public Completion stream(Prompt prompt, Budget budget, Consumer<String> pieces) {
        return guard(() -> model.stream(prompt, budget, pieces));
    }

    @Override
    public Check probe() {
        Duration time = settings.timeout().compareTo(PROBE_LONGEST) < 0 ? settings.timeout() : PROBE_LONGEST;
        return Check.of(call(() -> model.complete(GREETING, new Budget(1, time))), settings);
    }

    void probeIfOpen() {
        if (breaker.open()) {
            probe();
        }
    }

    private Completion guard(Supplier<Completion> call) {
        return breaker.open() ? new Completion.Failed(Failure.RESTING) : call(call);
    }

    private Completion call(Supplier<Completion> call) {
        // Where it cannot be told whether the file exists, the switch counts as off.
        if (!Files.notExists(switchFile)) {
            return new Completion.Failed(Failure.SWITCHED_OFF);
        }
        Completion completion = call.get();
        breaker.record(completion);
        complaints.hear(completion);
        return completion;
    }

    @Override
    public boolean isResting() {
        return breaker.open();
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }
}
