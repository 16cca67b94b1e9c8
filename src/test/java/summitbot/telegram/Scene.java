package summitbot.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import summitbot.chat.Article;
import summitbot.domain.Answer;
import summitbot.domain.CitedClaim;
import summitbot.domain.Question;
import summitbot.domain.Turn;
import summitbot.telegram.deliver.Knowledge;

/** A stage on which visitors do what a seed chooses, round after round. */
final class Scene implements AutoCloseable {
    private static final int SPEED = 10;
    private static final int STEPS = 80;
    /** Well below the minute in which a rewording counts. */
    private static final long YOUNG = Duration.ofSeconds(40).toNanos();

    private static final Pattern MARK = Pattern.compile("[KS]\\d+");
    private static final List<Article> EDITIONS =
            List.of(Stage.FERRY, Article.of("tram.txt", "The tram", "The tram is late twice this week."));

    static final int VISITORS = 8;

    private final Stage stage;
    private volatile Article edition = EDITIONS.getFirst();
    /** The marks of the earlier turns with which each mark was answered. */
    private final Map<String, Set<String>> turns = new ConcurrentHashMap<>();

    private int number;

    Scene(Path folder) {
        stage = new Stage(folder, SPEED)
                .answering(this::answer)
                .knowing(old -> new Knowledge(
                        old.answering(),
                        () -> edition.corpus(),
                        old.quotations(),
                        turn -> turn.map(last -> "S" + last.question().text().replaceAll("\\D", "")).stream()
                                .toList(),
                        old.check(),
                        old.pages()))
                .start();
    }

    void play(int round) throws InterruptedException {
        Random random = new Random(round);
        List<Visitor> visitors = Stream.generate(() -> stage.telegram.person("P"))
                .limit(VISITORS)
                .map(person -> new Visitor(person, stage.telegram.talk(person)))
                .toList();
        for (int step = 0; step < STEPS; step++) {
            step(visitors.get(random.nextInt(VISITORS)), random);
            Thread.sleep((long) random.nextInt(4) * random.nextInt(4));
        }
        quiet();
        for (Visitor visitor : visitors) {
            assertThat(visitor.wrongs()).as("round %d", round).isEmpty();
            Set<String> earlier = visitor.marks().stream()
                    .flatMap(mark -> turns.getOrDefault(mark, Set.of()).stream())
                    .filter(mark -> mark.startsWith("K"))
                    .collect(Collectors.toSet());
            assertThat(visitor.marks()).as("round %d", round).containsAll(earlier);
        }
        assertThat(stage.telegram.ignoredWaits()).isZero();
    }

    private void step(Visitor visitor, Random random) throws InterruptedException {
        int dice = random.nextInt(100);
        int which = random.nextInt(1_000);
        if (dice < 4) {
            edition = EDITIONS.get(which % 2);
        } else if (dice < 6) {
            stage.stop();
            stage.start();
        } else {
            if (visitor.sent > 4) {
                quiet();
                visitor.sent = 0;
            }
            visitor.sent++;
            write(visitor, dice, which);
        }
    }

    private void write(Visitor visitor, int dice, int which) {
        if (dice < 45) {
            visitor.asks(++number, stage.time.nanos());
        } else if (dice < 65) {
            visitor.rewords(which, ++number, stage.time.nanos() - YOUNG);
        } else if (dice < 82) {
            visitor.presses(which);
        } else if (dice < 91) {
            visitor.cancels();
        } else {
            visitor.talk.says(visitor.person, "/new");
        }
    }

    /** What a button asks is asked a moment after it was pressed. */
    private void quiet() throws InterruptedException {
        for (int seen = 0; seen < 3; seen++) {
            stage.settle();
            Thread.sleep(10);
        }
    }

    private Answer answer(Question question, List<Turn> earlier, Consumer<Answer> soFar) {
        String mark = mark(question).orElseThrow();
        turns.put(
                mark,
                earlier.stream().flatMap(turn -> mark(turn.question()).stream()).collect(Collectors.toSet()));
        Answer answer = new Answer.Grounded(
                "", List.of(new CitedClaim(mark, List.of(edition.cite("late twice")))), 0, Answer.Mode.EXTRACTIVE);
        soFar.accept(answer);
        try {
            Thread.sleep(Math.floorMod(mark.hashCode(), 20));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return answer;
    }

    private static Optional<String> mark(Question question) {
        Matcher mark = MARK.matcher(question.text());
        return mark.find() ? Optional.of(mark.group()) : Optional.empty();
    }

    @Override
    public void close() {
        stage.close();
    }
}
