package summitbot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DataFolderTest {
    @TempDir
    private Path folder;

    @Test
    void isMadeForItsOwnerOnly() throws IOException {
        DataFolder data = new DataFolder(folder.resolve("a/b"));

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.path())))
                .isEqualTo("rwx------");
    }

    @Test
    void saysHowToMendAFolderThatCannotBeUsed() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");

        for (Path unusable : List.of(file, file.resolve("below"))) {
            assertThatThrownBy(() -> new DataFolder(unusable))
                    .isInstanceOf(WrongSetUp.class)
                    .hasMessageContaining(unusable.toString())
                    .hasMessageContaining("--data");
        }
    }

    @Test
    void keepsAnIndexForEachPlaceThatSeedsComeFrom() {
        DataFolder data = new DataFolder(folder);

        assertThat(data.index(Path.of("seeds")))
                .isEqualTo(data.index(Path.of("./x/../seeds").toAbsolutePath()));
        assertThat(data.index(Path.of("seeds"))).isNotEqualTo(data.index(Path.of("news")));
    }

    @Test
    void letsOneAfterTheOtherIn() throws Exception {
        CountDownLatch inside = new CountDownLatch(1);
        CountDownLatch waited = new CountDownLatch(1);
        List<String> order = java.util.Collections.synchronizedList(new ArrayList<>());
        CompletableFuture<Boolean> first = CompletableFuture.supplyAsync(() -> new DataFolder(folder)
                .alone(
                        () -> {
                            inside.countDown();
                            await(waited);
                            return order.add("first");
                        },
                        order::add));
        inside.await();

        new DataFolder(folder).alone(() -> order.add("second"), sentence -> {
            order.add("told");
            waited.countDown();
        });

        assertThat(first.get()).isTrue();
        assertThat(order).containsExactly("told", "first", "second");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
