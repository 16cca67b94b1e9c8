package summitbot.telegram;

import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import summitbot.answer.Standing;
import summitbot.answer.Trace;
import summitbot.domain.Answer;
import summitbot.domain.CitedClaim;
import summitbot.domain.Question;
import summitbot.store.Store;
import summitbot.telegram.api.Deadlines;
import summitbot.telegram.api.Token;
import summitbot.telegram.deliver.Clocks;
import summitbot.telegram.deliver.Knowledge;
import summitbot.telegram.fake.FakeTelegram;
import summitbot.telegram.fake.FastTime;

/** The bot as a process of its own, to be killed; every answer names its question, and some fill three messages. */
final class BotProcess {
    private BotProcess() {}

    public static void main(String[] arguments) throws Exception {
        FastTime time = new FastTime(1);
        // Telegram's clock; by one that starts anew with each process, nothing would have waited through a downtime.
        Instant start = Instant.ofEpochMilli(Long.parseLong(arguments[3]));
        InstantSource clock = () -> start.plusNanos(time.nanos());
        Store store = Store.open(Path.of(arguments[1]), clock);
        Knowledge knowledge = new Knowledge(
                (question, turns, soFar) -> Trace.of(answer(question, Long.parseLong(arguments[2]))),
                Stage.FERRY::corpus,
                text -> List.of(),
                answer -> List.of(),
                claim -> new Standing.Missing(),
                Optional.empty());
        TelegramSettings settings = new TelegramSettings(
                URI.create(arguments[0]),
                Token.of(FakeTelegram.TOKEN),
                new Access(Set.of(), Set.of(), Set.of()),
                new Rates(1000, 1000, 100_000),
                Deadlines.USUAL);
        TelegramBot bot = new TelegramBot(settings, knowledge, store, new Clocks(time, clock));
        Thread runner = Thread.currentThread();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            bot.stop(runner);
            try {
                runner.join(7_500);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }));
        try {
            bot.run();
        } catch (InterruptedException e) {
            store.close();
        }
    }

    private static Answer answer(Question question, long slow) {
        int number = Integer.parseInt(question.text().replaceAll("\\D", ""));
        try {
            Thread.sleep(number % 7 == 0 ? slow : number % 13 * 20L);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (number % 5 != 0) {
            return new Answer.NoEvidence(List.of("K" + number));
        }
        List<CitedClaim> claims = IntStream.range(0, 3)
                .mapToObj(part -> new CitedClaim(
                        "K" + number + " part " + part + " word".repeat(500), List.of(Stage.FERRY.cite("late twice"))))
                .toList();
        return new Answer.Grounded("", claims, 0, Answer.Mode.EXTRACTIVE);
    }
}
