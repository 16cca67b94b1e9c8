package summitbot.llm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import summitbot.llm.FakeLlm.Script;
import summitbot.store.TokenLedger;

final class RemoteModelTest {
    @Test
    void readsARealisticText() {
        String text = "Snow fell \"early\" in Łódź — 5 °C.\n日本 \uD83C\uDF28";
        try (FakeLlm fake = new FakeLlm(Replies.saying(text));
                Rig rig = Rig.at(fake)) {
            assertThat(rig.model().complete(Rig.PROMPT, rig.budget())).isEqualTo(new Completion.Replied(text));
            assertThat(rig.model().stream(Rig.PROMPT, rig.budget(), piece -> {}))
                    .isEqualTo(new Completion.Replied(text));
        }
    }

    /** Cut after every byte, on a connection whose end says nothing about the length. */
    @Test
    void neverTakesAnyBeginningOfAStreamForAWhole() {
        String text = "Snow fell early.";
        String stream = Replies.stream(text, "stop");
        Set<Integer> whole = Set.of(stream.length(), stream.length() - 1, stream.length() - 2);
        String head = Replies.head(200, "text/event-stream", List.of());
        Script[] cuts = IntStream.rangeClosed(0, stream.length())
                .mapToObj(length ->
                        (Script) (request, socket) -> Replies.send(socket, head + stream.substring(0, length)))
                .toArray(Script[]::new);
        try (FakeLlm fake = new FakeLlm(cuts);
                Rig rig = Rig.at(fake)) {
            for (int length = 0; length <= stream.length(); length++) {
                assertThat(rig.model().stream(Rig.PROMPT, rig.budget(), piece -> {}))
                        .isEqualTo(
                                whole.contains(length)
                                        ? new Completion.Replied(text)
                                        : new Completion.Failed(Failure.CUT_OFF));
            }
        }
    }

    @Test
    void saysThatNobodyIsThere() throws IOException {
        int port;
        try (ServerSocket closed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = closed.getLocalPort();
        }
        LlmSettings settings = Rig.settings(Provider.OPENAI, URI.create("http://127.0.0.1:" + port));
        try (Rig rig = Rig.at(settings, TokenLedger.inMemory())) {
            assertThat(rig.model().complete(Rig.PROMPT, rig.budget()))
                    .isEqualTo(new Completion.Failed(Failure.UNREACHABLE));
            assertThat(rig.spent()).isZero();
        }
    }

    @Test
    void stopsWhenItsThreadIsInterrupted() throws InterruptedException {
        List<Object> seen = new ArrayList<>();
        try (FakeLlm fake =
                        new FakeLlm((request, socket) -> socket.getInputStream().read());
                Rig rig = Rig.at(fake)) {
            Thread thread = Thread.ofPlatform().start(() -> {
                seen.add(rig.model().complete(Rig.PROMPT, rig.budget()));
                seen.add(Thread.currentThread().isInterrupted());
            });
            while (fake.requests().isEmpty()) {
                Thread.sleep(5);
            }
            thread.interrupt();
            thread.join(Duration.ofSeconds(5));
        }
        assertThat(seen).containsExactly(new Completion.Failed(Failure.INTERRUPTED), true);
    }

    @Test
    void throwsOnWhatTheReceiverOfThePiecesThrows() {
        try (FakeLlm fake = new FakeLlm(Replies.saying("Snow fell early."));
                Rig rig = Rig.at(fake);
                LogTape log = new LogTape()) {
            List<String> pieces = new ArrayList<>();

            assertThatThrownBy(() -> rig.model().stream(Rig.PROMPT, rig.budget(), piece -> {
                        pieces.add(piece);
                        throw new IllegalStateException("the screen is gone");
                    }))
                    .hasMessage("the screen is gone");
            assertThat(pieces).containsExactly("Snow ");
            assertThat(log.warnings()).isEmpty();
        }
    }

    /** Twenty bombs of 64 MB: what stays in memory is next to nothing, and none is read far beyond the cap. */
    @Test
    void keepsNothingOfAnOversizedReply() {
        Fault huge = Fault.all().stream()
                .filter(fault -> fault.name().equals("huge"))
                .findFirst()
                .orElseThrow();
        try (FakeLlm fake = new FakeLlm(huge.script());
                Rig rig = Rig.at(fake)) {
            List<Completion> kept = new ArrayList<>();
            kept.add(rig.model().complete(Rig.PROMPT, rig.budget()));
            long before = usedMemory();
            for (int i = 0; i < 20; i++) {
                kept.add(rig.model().complete(Rig.PROMPT, rig.budget()));
            }
            assertThat(usedMemory() - before).isLessThan(5_000_000);
            assertThat(kept).containsOnly(new Completion.Failed(Failure.TOO_LARGE));
        }
    }

    private static long usedMemory() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
