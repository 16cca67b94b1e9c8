package summitbot.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import summitbot.telegram.fake.Faults;
import summitbot.telegram.fake.Refusal;

final class TrafficTest {
    @Test
    void isCounted(@TempDir Path folder) throws InterruptedException {
        try (Stage stage = new Stage(folder, 50)) {
            stage.telegram.faults().next("getUpdates", new Faults.Refused(Refusal.flood(1)));
            stage.telegram.faults().next("sendMessage", new Faults.Refused(Refusal.flood(1)));
            stage.start();
            stage.talk().says(stage.ada, "Was it late?");
            stage.await(stage.talk(), 1, "late twice");
            stage.settle();

            Traffic traffic = stage.traffic();
            assertThat(traffic.floods()).isEqualTo(2);
            assertThat(traffic.polls()).isGreaterThanOrEqualTo(3);
            assertThat(traffic.calls()).isGreaterThanOrEqualTo(3);
            Stage.await("nothing waits", () -> stage.traffic().waiting() == 0);
        }
    }
}
