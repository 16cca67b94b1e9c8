package summitbot.llm;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import summitbot.domain.Passage;
import summitbot.domain.Question;
import summitbot.domain.Turn;

/** The prompts of a folder, with foreign text fenced off in them. Safe for use by several threads. */
public final class Prompts {
    /** What a model writes, alone, when the passages do not answer. */
    public static final String REFUSAL = "NOT IN THE PASSAGES";

    /** Turns that may explain a follow-up question; older ones rather mislead. */
    private static final int TURNS = 3;

    /** In characters of passages, some 5,000 tokens: small models lose the thread in more. */
    private static final int LONGEST = 20_000;

    private final Template system;
    private final Template answer;
    private final Template repair;
    private final Template followUp;
    private final RandomGenerator random;

    Prompts(Path folder, RandomGenerator random) throws SetupException {
        this.system = Template.load(folder, "system.md", Set.of("refusal", "boundary"));
        this.answer = Template.load(folder, "answer.md", Set.of("passages", "question", "example", "refusal"));
        this.repair = Template.load(folder, "repair.md", Set.of("draft", "flaws", "refusal"));
        this.followUp = Template.load(folder, "follow-up.md", Set.of("boundary", "conversation", "question"));
        this.random = random;
    }

    /** Fails with the name of the file that is missing, or of the placeholder that is unknown or missing. */
    public static Prompts load(Path folder) throws SetupException {
        return new Prompts(folder, new SecureRandom());
    }

    /**
     * Asks for an answer from these passages; those that would make the prompt too long are left out.
     *
     * @param found at least one, the best first
     */
    public AnswerPrompt answer(Question question, List<Passage> found) {
        List<Passage> passages = fitting(found);
        List<String> texts =
                new ArrayList<>(passages.stream().map(Passage::text).toList());
        texts.add(question.text());
        Marks marks = new Marks(random, texts);
        Fence fence = new Fence(marks.boundary());
        Map<String, Passage> marked = new LinkedHashMap<>();
        passages.forEach(passage -> marked.put(marks.passage(), passage));
        Map<String, String> values = Map.of(
                "passages", fence.passages(marked),
                "question", fence.text("QUESTION", Neutralizer.foreign(question.text())),
                "example", marked.keySet().iterator().next(),
                "refusal", REFUSAL);
        return new AnswerPrompt(new Prompt(system(fence), answer.render(values)), marked, fence.boundary());
    }

    /** The same passages under the same marks, with what was wrong with the first draft. */
    public Prompt repair(AnswerPrompt first, String draft, List<String> flaws) {
        Fence fence = new Fence(first.boundary());
        String request = repair.render(Map.of(
                "draft", fence.text("DRAFT", Neutralizer.model(draft)),
                "flaws", fence.text("FLAWS", Neutralizer.model(String.join("\n", flaws))),
                "refusal", REFUSAL));
        return new Prompt(first.prompt().system(), first.prompt().user() + "\n\n" + request);
    }

    /** Asks for the question in English, understandable without the turns before it. */
    public Prompt followUp(Question question, List<Turn> turns) {
        List<Turn> last = turns.subList(Math.max(0, turns.size() - TURNS), turns.size());
        String conversation = new Talk(last).text();
        Fence fence = new Fence(new Marks(random, List.of(conversation, question.text())).boundary());
        return new Prompt(
                "",
                followUp.render(Map.of(
                        "boundary", fence.boundary(),
                        "conversation", fence.text("CONVERSATION", Neutralizer.foreign(conversation)),
                        "question", fence.text("QUESTION", Neutralizer.foreign(question.text())))));
    }

    private static List<Passage> fitting(List<Passage> found) {
        List<Passage> fitting = new ArrayList<>();
        int length = 0;
        for (Passage passage : found) {
            length += passage.text().length();
            if (length <= LONGEST || fitting.isEmpty()) {
                fitting.add(passage);
            }
        }
        return fitting;
    }

    private String system(Fence fence) {
        return system.render(Map.of("refusal", REFUSAL, "boundary", fence.boundary()));
    }
}
