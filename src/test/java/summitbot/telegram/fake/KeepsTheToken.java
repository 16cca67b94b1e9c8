package summitbot.telegram.fake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import summitbot.llm.LogTape;

/** Keeps all that is logged in a test at any level off the screen, and holds that the token is not in it. */
public final class KeepsTheToken implements BeforeEachCallback, AfterEachCallback {
    private static final ExtensionContext.Namespace HERE = ExtensionContext.Namespace.create(KeepsTheToken.class);

    @Override
    public void beforeEach(ExtensionContext context) {
        context.getStore(HERE).put("tape", new LogTape());
    }

    @Override
    public void afterEach(ExtensionContext context) {
        LogTape tape = context.getStore(HERE).remove("tape", LogTape.class);
        tape.close();
        assertThat(tape.text()).doesNotContain(Canary.forms());
        assertThat(Thread.getAllStackTraces().keySet())
                .extracting(Thread::getName)
                .noneMatch(name -> name.contains(FakeTelegram.TOKEN));
    }
}
