package summitbot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import summitbot.corpus.SeedReader;
import summitbot.domain.Answer;
import summitbot.domain.Citation;
import summitbot.domain.CitedClaim;
import summitbot.domain.Passage;
import summitbot.store.Place;
import summitbot.store.Questions;
import summitbot.store.Store;
import summitbot.store.StoredAnswer;

final class FeedbackCommandTest {
    private static final Place ADA = new Place(7, 0, 7);

    @TempDir
    private Path folder;

    private Invocation bot = Invocation.on(Path.of(""), Path.of(""));
    private Path seeds = Path.of("");

    @BeforeEach
    void write() throws IOException {
        seeds = Files.createDirectory(folder.resolve("seeds"));
        Files.writeString(seeds.resolve("ferry.txt"), "The ferry stops today. Captain Oda said so.\n");
        bot = Invocation.on(seeds, folder.resolve("data"));
    }

    private static void answered(Store store, int id, String question, Answer answer) {
        Questions.Past asked = new Questions.Past(
                id, ADA, id, question, Clock.systemUTC().instant().getEpochSecond(), Optional.empty());
        store.questions().begin(asked);
        store.questions().answered(id, StoredAnswer.write(answer));
    }

    private Answer ferry() throws Exception {
        Passage passage = new SeedReader().read(seeds).corpus().passages().getFirst();
        Citation place = new Citation(passage, passage.sentences().getFirst().span());
        return new Answer.Grounded(
                "", List.of(new CitedClaim(place.quote(), List.of(place))), 0, Answer.Mode.EXTRACTIVE);
    }

    @Test
    void exportsWhatPeopleHaveJudgedAsQuestionsThatEvalReads() throws Exception {
        try (Store store = Store.open(folder.resolve("data"), Clock.systemUTC())) {
            answered(store, 1, "is there a ferry?", ferry());
            answered(store, 2, "when does it stop — today?", ferry());
            answered(store, 3, "who won the match?", new Answer.NoEvidence(List.of("ferries")));
            answered(store, 4, "who is Oda?", ferry());
            store.feedback().give(2, 7, true);
            store.feedback().give(3, 7, true);
            store.feedback().give(4, 7, false);

            // The bot may be running.
            Invocation.Result result = bot.run("feedback", "export");

            assertThat(result.code()).isZero();
            List<String> lines = result.out().lines().toList();
            assertThat(lines).hasSize(3).allMatch(line -> line.chars().allMatch(c -> c >= ' ' && c < 127));
            assertThat(lines.get(0))
                    .contains("\"id\":\"f2\"", "\"answerable\":true", "\"turns\":[\"is there a ferry?\"]")
                    .contains("\"evidence\":[{\"seed\":\"ferry.txt\",\"quote\":\"The ferry stops today.\"}]");
            assertThat(lines.get(1)).contains("\"answerable\":false", "\"evidence\":[]");
            assertThat(lines.get(2))
                    .contains("\"disliked\":1", "\"passages\":[\"ferry.txt#1\"]")
                    .doesNotContain("kind");
            assertThat(bot.run("feedback").out()).isEqualTo("3 answers with an opinion: 2 liked, 1 disliked\n");

            Path file = Files.writeString(folder.resolve("judged.jsonl"), result.out());
            Invocation.Result eval = bot.run("eval", file.toString());
            assertThat(eval.code()).isZero();
            assertThat(eval.out()).contains("questions  3");
        }
    }

    @Test
    void exportsNothingWhereNobodyHasAsked() {
        assertThat(bot.run("feedback", "export")).isEqualTo(new Invocation.Result(0, "", ""));
    }
}
