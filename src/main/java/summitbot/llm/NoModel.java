package summitbot.llm;

import java.time.Duration;
import java.util.function.Consumer;

/** Stands for a model where none is configured. */
record NoModel() implements LanguageModel {
    private static final Completion FAILED = new Completion.Failed(Failure.NO_MODEL);

    @Override
    public Budget budget(int calls) {
        return new Budget(0, Duration.ZERO);
    }

    @Override
    public Completion complete(Prompt prompt, Budget budget) {
        return FAILED;
    }

    @Override
    public Completion stream(Prompt prompt, Budget budget, Consumer<String> pieces) {
        return FAILED;
    }

    @Override
    public Check probe() {
        return new Check(true, "No model is configured: answers are put together from the sources' own sentences.");
    }

    @Override
    public void close() {}
}
