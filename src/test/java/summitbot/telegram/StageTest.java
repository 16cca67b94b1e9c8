package summitbot.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import summitbot.llm.LogTape;
import summitbot.telegram.fake.Canary;
import summitbot.telegram.fake.Talk;

/** What the tests of the whole bot share: a stage, and Ada's private chat on it. */
abstract class StageTest {
    @TempDir
    Path folder;

    /** Keeps the screen quiet, and all that is logged in any test at any level. */
    private LogTape tape;

    Stage stage;
    Talk talk;

    @BeforeEach
    void open() {
        tape = new LogTape();
        stage = new Stage(folder, 10);
        talk = stage.talk();
    }

    @AfterEach
    void close() throws InterruptedException {
        stage.close();
        tape.close();
        assertThat(tape.text()).doesNotContain(Canary.forms());
    }
}
