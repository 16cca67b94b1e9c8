package summitbot.answer;

import java.util.function.ToDoubleBiFunction;
import summitbot.llm.LanguageModel;
import summitbot.llm.Prompts;

/**
 * What it takes to write answers with a model.
 *
 * @param similarity of two sentences, at most 1 for equal ones, for the check of what the model wrote
 */
public record Generation(LanguageModel model, Prompts prompts, ToDoubleBiFunction<String, String> similarity) {}
