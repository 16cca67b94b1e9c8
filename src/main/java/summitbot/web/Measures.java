package summitbot.web;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.FileDescriptorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.util.Locale;
import java.util.function.Supplier;
import summitbot.answer.Insight;
import summitbot.answer.Trace;
import summitbot.chat.JsonReply;
import summitbot.domain.Answer;
import summitbot.llm.Usage;

/** Counts what the bot does, for Prometheus. Holds numbers only: no question, no person. Safe for use by several threads. */
public final class Measures {
    private static final Duration FAST = Duration.ofMillis(5);
    private static final Duration SLOW = Duration.ofSeconds(60);

    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);

    /** Also watches memory, threads and open files of this process. */
    public Measures() {
        new JvmMemoryMetrics().bindTo(registry);
        new JvmThreadMetrics().bindTo(registry);
        new FileDescriptorMetrics().bindTo(registry);
        new UptimeMetrics().bindTo(registry);
    }

    public void answered(Trace trace, Duration took) {
        String mode = trace.answer() instanceof Answer.Grounded grounded
                ? grounded.mode().name().toLowerCase(Locale.ROOT)
                : "none";
        Timer.builder("summit.answers")
                .description("Questions answered, and how long that took")
                .tag("kind", JsonReply.kind(trace.answer()))
                .tag("mode", mode)
                .serviceLevelObjectives(
                        FAST, Duration.ofMillis(100), Duration.ofSeconds(1), Duration.ofSeconds(10), SLOW)
                .register(registry)
                .record(took);
        for (Insight.Step step : trace.insight().steps()) {
            registry.timer("summit.steps", "step", step.name()).record(step.took());
        }
        Usage usage = trace.insight().drafting().usage();
        registry.counter("summit.model.calls").increment(usage.calls());
        registry.counter("summit.model.tokens", "direction", "in").increment((double) usage.input());
        registry.counter("summit.model.tokens", "direction", "out").increment((double) usage.output());
        registry.counter("summit.sentences.dropped")
                .increment(trace.insight().drafting().dropped().size());
    }

    /** A question whose answering threw. */
    public void failed() {
        registry.counter("summit.answers.failed").increment();
    }

    /** A number that is asked for whenever somebody looks. */
    public void gauge(String name, String description, Supplier<Number> number) {
        Gauge.builder(name, number).description(description).register(registry);
    }

    /** A number that only grows, and is asked for whenever somebody looks. */
    public void counter(String name, String description, Supplier<Number> number) {
        FunctionCounter.builder(name, number, counted -> counted.get().doubleValue())
                .description(description)
                .register(registry);
    }

    /** Everything so far, in Prometheus' text format. */
    public String text() {
        return registry.scrape();
    }
}
