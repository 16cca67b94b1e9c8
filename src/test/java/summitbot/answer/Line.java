package summitbot.answer;

import java.util.function.Consumer;
import summitbot.llm.Budget;
import summitbot.llm.Check;
import summitbot.llm.Completion;
import summitbot.llm.LanguageModel;
import summitbot.llm.Prompt;

/** To one model after the other, since what reads the sources takes longer to build than a model. */
final class Line implements LanguageModel {
    private volatile LanguageModel end = LanguageModel.none();

    void connect(LanguageModel model) {
        end = model;
    }

    @Override
    public Budget budget(int calls) {
        return end.budget(calls);
    }

    @Override
    public Completion complete(Prompt prompt, Budget budget) {
        return end.complete(prompt, budget);
    }

    @Override
    public Completion stream(Prompt prompt, Budget budget, Consumer<String> pieces) {
        return end.stream(prompt, budget, pieces);
    }

    @Override
    public Check probe() {
        return end.probe();
    }

    @Override
    public void close() {
        // Whoever opened the model closes it.
    }
}
