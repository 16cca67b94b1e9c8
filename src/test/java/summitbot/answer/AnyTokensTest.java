package summitbot.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static summitbot.answer.Harbour.mark;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import summitbot.domain.Answer.Grounded;
import summitbot.domain.Answer.Mode;
import summitbot.llm.FakeLlm;
import summitbot.llm.Replies;

/** How a reply is cut into tokens changes nothing; where it is cut off is said. */
final class AnyTokensTest {
    private static final String QUESTION = "how long is the session?";
    private static final List<Harbour> OPEN = new ArrayList<>();

    @BeforeContainer
    static void open() throws IOException {
        OPEN.add(Harbour.open(Files.createTempDirectory("harbour")));
    }

    @AfterContainer
    static void close() {
        OPEN.removeFirst().close();
    }

    @Property(tries = 60)
    void giveTheSameAnswerAsNone(
            @ForAll @IntRange(min = 0, max = 100_000) int seed,
            @ForAll @Size(max = 30) List<@IntRange(min = 0, max = 1_000) Integer> cuts) {
        Harbour.Told whole = harbour()
                .tell(Replies.dripping(request -> List.of(evil(seed, request)).iterator()), QUESTION);
        Harbour.Told pieces = harbour().tell(Replies.dripping(request -> cut(evil(seed, request), cuts)), QUESTION);

        assertThat(pieces.requests()).isNotEmpty();
        assertThat(pieces.answer()).isEqualTo(whole.answer());
        assertThat(pieces.soFar()).isEqualTo(whole.soFar());
        EvilModelTest.beginsWithWhatWasShown(pieces.answer(), pieces.soFar());
    }

    /** Each place in turn would take a minute: the slow form does that. */
    @Property(tries = 60)
    void cutOffAnywhereGiveAnAnswerThatIsNotShownAsWhole(@ForAll @IntRange(min = 0, max = 2_000) int place) {
        cutOffAt(place);
    }

    @Tag("slow")
    @Property(tries = 1)
    void cutOffAtEachPlaceGiveAnAnswerThatIsNotShownAsWhole() {
        for (int place = 0; place < 2_000; place++) {
            cutOffAt(place);
        }
    }

    private static void cutOffAt(int place) {
        List<Integer> lengths = new ArrayList<>();
        Harbour.Told told = harbour()
                .tell(
                        Replies.cutAt(request -> good(Harbour.marks(request)), length -> {
                            lengths.add(length);
                            return Math.min(place, length - 1);
                        }),
                        QUESTION);

        assertThat(told.answer())
                .as("cut at %s of %s", place, lengths)
                .isInstanceOfSatisfying(Grounded.class, answer -> {
                    assertThat(answer.mode()).isNotEqualTo(Mode.GENERATIVE);
                    assertThat(answer.mode() == Mode.MIXED)
                            .isEqualTo(!told.soFar().isEmpty());
                });
        assertThat(told.requests()).hasSizeLessThanOrEqualTo(2);
        EvilModelTest.beginsWithWhatWasShown(told.answer(), told.soFar());
    }

    private static String good(Map<String, String> marks) {
        return "The session will last three days [" + mark(marks, "three days")
                + "]. Carvalho said “We have waited nine" + " years for this table” [" + mark(marks, "nine years")
                + "].";
    }

    /** The same bad reply for the same prompt, but for its marks. */
    private static String evil(int seed, FakeLlm.Request request) {
        return good(Harbour.marks(request)).substring(0, seed % 90) + " "
                + new EvilModel(new Random(seed)).apply(request);
    }

    private static Iterator<String> cut(String text, List<Integer> cuts) {
        List<String> pieces = new ArrayList<>();
        int at = 0;
        for (int cut : cuts.stream().sorted().toList()) {
            int end = Math.max(at, text.length() * cut / 1_000);
            pieces.add(text.substring(at, end));
            at = end;
        }
        pieces.add(text.substring(at));
        return pieces.iterator();
    }

    private static Harbour harbour() {
        return OPEN.getFirst();
    }
}
