package summitbot.answer;

import java.io.PrintStream;
import java.util.Random;
import java.util.function.Function;
import summitbot.llm.FakeLlm;
import summitbot.llm.Replies;

/**
 * A language model for measuring without one, until the process is ended:
 *
 * <pre>{@code
 * java -cp "target/test-classes:target/classes:target/lib/*" summitbot.answer.LoopbackModel honest
 * }</pre>
 *
 * <p>It prints what to set so that {@code ./summit-bot eval} asks it. {@code honest} copies the sentences with most words of the
 * question, {@code evil} does whatever a model must not.
 */
public final class LoopbackModel {
    private LoopbackModel() {}

    /** Serves until it is interrupted. */
    public static void main(String[] arguments) throws InterruptedException {
        boolean evil = arguments.length > 0 && arguments[0].equals("evil");
        Function<FakeLlm.Request, String> model = evil ? new EvilModel(new Random(1)) : new HonestModel();
        PrintStream out = new PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.out), true);
        try (FakeLlm fake = new FakeLlm(Replies.answering(model))) {
            out.println("LLM_PROVIDER=openai LLM_MODEL=" + (evil ? "evil" : "honest") + " LLM_BASE_URL=" + fake.url());
            Thread.currentThread().join();
        }
    }
}
