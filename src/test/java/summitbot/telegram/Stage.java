package summitbot.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import summitbot.answer.Standing;
import summitbot.answer.Trace;
import summitbot.chat.Article;
import summitbot.domain.Answer;
import summitbot.domain.Citation;
import summitbot.domain.Question;
import summitbot.domain.Turn;
import summitbot.store.Store;
import summitbot.telegram.api.Deadlines;
import summitbot.telegram.api.Token;
import summitbot.telegram.deliver.Clocks;
import summitbot.telegram.deliver.Knowledge;
import summitbot.telegram.fake.FakeTelegram;
import summitbot.telegram.fake.FastTime;
import summitbot.telegram.fake.Person;
import summitbot.telegram.fake.Shown;
import summitbot.telegram.fake.Talk;
import summitbot.telegram.receive.FatalException;

/** The whole bot before a server of its own; both in one fast time. */
final class Stage implements AutoCloseable {
    static final Article FERRY = Article.of(
            "ferry.txt",
            "The ferry",
            "The ferry sails at noon.",
            "It was late twice this week, the harbour master said.",
            "A ticket costs four crowns.");

    /** Says of everything that the ferry was late, and of what it does not know, nothing. */
    static final Answering FERRYMAN = (question, turns, soFar) -> answer(question);

    private static final Optional<URI> PAGES = Optional.of(URI.create("https://bot.example"));

    final FastTime time;
    final FakeTelegram telegram;
    final Person ada;
    private final Path folder;
    private Answering answering = FERRYMAN;
    private UnaryOperator<Knowledge> knowing = knowledge -> knowledge;
    private Access access = new Access(Set.of(), Set.of(), Set.of());
    private Rates rates = new Rates(1000, 1000, 100_000);
    private Optional<Running> running = Optional.empty();

    /** The pipeline, but for how it came about. */
    interface Answering {
        Answer answer(Question question, List<Turn> turns, Consumer<Answer> soFar);
    }

    private record Running(TelegramBot bot, Thread thread, Store store) {}

    Stage(Path folder, int speed) {
        this.folder = folder;
        time = new FastTime(speed);
        telegram = FakeTelegram.start(time);
        ada = telegram.person("Ada");
    }

    static Answer answer(Question question) {
        String text = question.text();
        if (text.contains("price")) {
            return grounded("A ticket costs four crowns.");
        }
        return text.contains("nothing")
                ? new Answer.NoEvidence(List.of("the ferry"))
                : grounded("late twice this week");
    }

    static Answer grounded(String... quotes) {
        return new Answer.Grounded(
                "", java.util.Arrays.stream(quotes).map(FERRY::claim).toList(), 0, Answer.Mode.EXTRACTIVE);
    }

    private static Standing standing(String claim) {
        List<Citation> price = List.of(FERRY.cite("four crowns"));
        if (claim.contains("free")) {
            return new Standing.Contradicted(price);
        }
        if (claim.contains("noon")) {
            return new Standing.Disputed(List.of(FERRY.cite("sails at noon")), price);
        }
        return claim.contains("crowns") ? new Standing.Supported(price) : new Standing.Missing();
    }

    Stage answering(Answering other) {
        answering = other;
        return this;
    }

    Stage knowing(UnaryOperator<Knowledge> change) {
        knowing = change;
        return this;
    }

    Stage access(Access other) {
        access = other;
        return this;
    }

    Stage rates(Rates other) {
        rates = other;
        return this;
    }

    Stage start() {
        Store store = Store.open(folder, time.clock());
        Knowledge knowledge = new Knowledge(
                (question, turns, soFar) -> new Trace(answering.answer(question, turns, soFar), 0.5, question.text()),
                FERRY::corpus,
                text -> text.contains("ferry") ? List.of(FERRY.cite("sails at noon")) : List.of(),
                answer -> answer.isEmpty() ? List.of("When does it sail?") : List.of("What is the price?"),
                Stage::standing,
                PAGES);
        TelegramSettings settings = new TelegramSettings(
                URI.create(telegram.url()), Token.of(FakeTelegram.TOKEN), access, rates, Deadlines.USUAL);
        TelegramBot bot = new TelegramBot(settings, knowing.apply(knowledge), store, new Clocks(time, time.clock()));
        Thread thread = Thread.ofPlatform().name("bot").start(() -> {
            try {
                bot.run();
            } catch (FatalException | InterruptedException e) {
                // The end of the bot, which the tests ask for.
            }
        });
        running = Optional.of(new Running(bot, thread, store));
        return this;
    }

    Store store() {
        return running.orElseThrow().store();
    }

    Traffic traffic() {
        return running.orElseThrow().bot().traffic();
    }

    /** Ends the bot as a signal would; gives how long that took. */
    Duration stop() throws InterruptedException {
        long start = System.nanoTime();
        Running now = running.orElseThrow();
        now.bot().stop(now.thread());
        now.thread().join();
        now.store().close();
        running = Optional.empty();
        return Duration.ofNanos(System.nanoTime() - start);
    }

    Talk talk() {
        return telegram.talk(ada);
    }

    /** Waits for as long as a slow machine may need. */
    static void await(String what, BooleanSupplier condition) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        boolean met = condition.getAsBoolean();
        while (!met && System.nanoTime() < end) {
            Thread.sleep(5);
            met = condition.getAsBoolean();
        }
        // Not asked again: what a button asks may just have come into the journal.
        assertThat(met).as(what).isTrue();
    }

    /** Waits for the n-th message of the bot in a chat to contain some words. */
    Shown await(Talk talk, int number, String words) throws InterruptedException {
        await("message " + number + " with “" + words + "”", () -> {
            List<Shown> shown = talk.shown();
            return shown.size() >= number && shown.get(number - 1).text().contains(words);
        });
        return talk.shown().get(number - 1);
    }

    /** Waits until nothing is left to do. */
    void settle() throws InterruptedException {
        await("an empty journal", this::isSettled);
    }

    boolean isSettled() {
        return telegram.waiting() == 0 && store().journal().pending().isEmpty();
    }

    @Override
    public void close() {
        try {
            if (running.isPresent()) {
                stop();
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException("interrupted while the bot stopped", e);
        } finally {
            telegram.close();
        }
    }

    /** What is in use after a collection, in MiB. */
    static long heap() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20;
    }

    /** In the time of the machine, for what has no other to wait in. */
    static void pause(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
