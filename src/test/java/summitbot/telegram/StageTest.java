package summitbot.telegram;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import summitbot.telegram.fake.KeepsTheToken;
import summitbot.telegram.fake.Talk;

/** What the tests of the whole bot share: a stage, and Ada's private chat on it. */
@ExtendWith(KeepsTheToken.class)
abstract class StageTest {
    @TempDir
    Path folder;

    Stage stage;
    Talk talk;

    @BeforeEach
    void open() {
        stage = new Stage(folder, 10);
        talk = stage.talk();
    }

    @AfterEach
    void close() {
        stage.close();
    }
}
