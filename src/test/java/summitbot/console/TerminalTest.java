package summitbot.console;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import summitbot.answer.Trace;
import summitbot.chat.Article;
import summitbot.chat.Chat;
import summitbot.domain.Answer;
import summitbot.domain.Question;

/** A person at a terminal; the keys come through JLine as from a real one. */
@Timeout(30)
final class TerminalTest {
    private static final String CTRL_C = "\u0003";
    private static final String CTRL_D = "\u0004";

    @TempDir
    private Path folder;

    private final Article ferry = Article.of("ferry.txt", "Ferry stops", "The ferry stops today.");
    private final Shown screen = new Shown();
    private int prompts;
    private final PipedOutputStream keys = new PipedOutputStream();
    private final CountDownLatch asked = new CountDownLatch(1);
    private final CountDownLatch interrupted = new CountDownLatch(1);
    private Terminal terminal;

    @BeforeEach
    void open() throws IOException {
        terminal = TerminalBuilder.builder()
                .system(false)
                .streams(new PipedInputStream(keys), screen)
                .type("xterm-256color")
                .encoding(UTF_8)
                .graphemeCluster(false)
                .size(Size.of(80, 24))
                .build();
    }

    @AfterEach
    void close() throws IOException {
        terminal.close();
    }

    @Test
    void keepsWhatWasTypedForTheNextSession() throws Exception {
        CompletableFuture<Boolean> session = session();
        typeAtPrompt("what's \"open\"!\r");
        typeAtPrompt(CTRL_D);

        assertThat(session.get()).isTrue();
        System.err.println(screen.text().replace("\u001b", "^["));
        assertThat(Files.readString(folder.resolve("history"))).contains("what's \"open\"!");
        assertThat(screen.text()).contains("The ferry stops today.");
    }

    @Test
    void staysAfterCtrlCAtThePrompt() throws Exception {
        CompletableFuture<Boolean> session = session();
        typeAtPrompt(CTRL_C);
        typeAtPrompt("when?\r");
        typeAtPrompt(CTRL_D);

        assertThat(session.get()).isTrue();
        assertThat(screen.text()).contains("(Ctrl-D leaves)", "The ferry stops today.");
    }

    @Test
    void stopsTheRunningAnswerOnCtrlC() throws Exception {
        CompletableFuture<Boolean> session = session();
        typeAtPrompt("wait\r");
        assertThat(asked.await(10, TimeUnit.SECONDS)).isTrue();
        terminal.raise(Terminal.Signal.INT);
        assertThat(interrupted.await(10, TimeUnit.SECONDS)).isTrue();
        typeAtPrompt("when?\r");
        typeAtPrompt(CTRL_D);

        assertThat(session.get()).isTrue();
        assertThat(screen.text()).contains("Stopped.", "The ferry stops today.");
    }

    private CompletableFuture<Boolean> session() {
        Console console = new Console(new Chat((question, turns, soFar) -> Trace.of(answer(question))), ferry::corpus);
        return CompletableFuture.supplyAsync(() -> console.onTerminal(terminal, folder.resolve("history"), true));
    }

    private Answer answer(Question question) {
        if (question.text().equals("wait")) {
            asked.countDown();
            try {
                Thread.sleep(60_000);
            } catch (InterruptedException e) {
                interrupted.countDown();
            }
        }
        return new Answer.Grounded("", List.of(ferry.claim("The ferry stops today.")), 0, Answer.Mode.EXTRACTIVE);
    }

    /** Keys that come before the prompt would be read by the terminal itself, not by the line editor. */
    private void typeAtPrompt(String text) throws Exception {
        screen.awaitPrompt(++prompts);
        keys.write(text.getBytes(UTF_8));
        keys.flush();
    }

    private static final class Shown extends ByteArrayOutputStream {
        @Override
        public synchronized void write(byte[] bytes, int offset, int length) {
            super.write(bytes, offset, length);
            notifyAll();
        }

        @Override
        public synchronized void write(int oneByte) {
            super.write(oneByte);
            notifyAll();
        }

        synchronized void awaitPrompt(int number) throws InterruptedException {
            while (text().split("> ", -1).length <= number) {
                wait();
                System.err.println("SCREEN " + text().replace("\u001b", "^["));
            }
        }

        synchronized String text() {
            return toString(UTF_8);
        }
    }
}
