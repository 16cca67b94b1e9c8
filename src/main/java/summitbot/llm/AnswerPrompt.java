package summitbot.llm;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import summitbot.domain.Passage;

/**
 * A prompt with what its marks mean.
 *
 * @param passages by the mark that stands for each, without brackets, in the order of the prompt
 * @param boundary what fences off foreign text in this prompt
 */
public record AnswerPrompt(Prompt prompt, Map<String, Passage> passages, String boundary) {
    public AnswerPrompt {
        passages = Collections.unmodifiableMap(new LinkedHashMap<>(passages));
    }
}
