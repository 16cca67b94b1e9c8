package summitbot.citation;

import static org.assertj.core.api.Assertions.assertThat;
import static summitbot.citation.Articles.passage;
import static summitbot.citation.Articles.sentence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import summitbot.citation.Disagreement.Kind;
import summitbot.domain.Citation;

final class DisagreementFinderTest {
    @Test
    void findsAlmostEveryInventedDisagreementWithItsTwoValues() throws IOException {
        List<String> missed = new ArrayList<>();
        List<String[]> cases = cases("disagreeing.txt");
        for (String[] part : cases) {
            List<Disagreement> found = find(part[1], part[2]);
            boolean right = found.size() == 1
                    && found.getFirst().kind() == Kind.valueOf(part[0])
                    && side(found, 0).value().contains(part[3])
                    && side(found, 1).value().contains(part[4]);
            if (!right) {
                missed.add(part[1] + " | " + part[2] + " -> " + found);
            }
        }
        assertThat(cases).hasSizeGreaterThanOrEqualTo(40);
        assertThat(missed).as("missed").hasSizeLessThanOrEqualTo(cases.size() / 10);
    }

    @Test
    void findsNoneWhereBothSourcesMayBeRight() throws IOException {
        List<String> invented = new ArrayList<>();
        List<String[]> cases = cases("agreeing.txt");
        for (String[] part : cases) {
            List<Disagreement> found = find(part[0], part[1]);
            if (!found.isEmpty()) {
                invented.add(part[0] + " | " + part[1] + " -> " + found);
            }
        }
        assertThat(cases).hasSizeGreaterThanOrEqualTo(60);
        assertThat(invented).as("invented").isEmpty();
    }

    @Test
    void citesTheShortestPieceThatReadsWell() {
        List<Disagreement> found = find(
                "Orla Fenn left just before 8 a.m. ET, and will meet Idris Quayle at Fort Marlow at 3:30 p.m. ET.",
                "The two are set to convene at Fort Marlow starting at 11 a.m. Alaska Time (3 p.m. ET).");

        assertThat(found).hasSize(1);
        assertThat(side(found, 0).citation().quote()).isEqualTo("at 3:30 p.m. ET");
        assertThat(side(found, 1).citation().quote()).isEqualTo("starting at 11 a.m. Alaska Time (3 p.m. ET)");
    }

    @Test
    void doesNotMistakeWhoTellsItForWhatIsTold() {
        assertThat(find(
                        "Ten people died in the fire, said the police chief Ann Lorry.",
                        "Twelve people died in the fire, Otto Brandl said."))
                .hasSize(1);
        assertThat(find("Ten people died in Ostrel.", "Twelve people died in Norwold."))
                .isEmpty();
    }

    @Test
    void looksForNoOtherKindThanItIsAskedFor() {
        List<Citation> both = List.of(
                sentence(passage("a", "The storm killed 10 people in Pell."), 0),
                sentence(passage("b", "The storm killed 12 people in Pell."), 0));

        assertThat(new DisagreementFinder().find(both, "", Set.of(Kind.AMOUNT))).hasSize(1);
        assertThat(new DisagreementFinder().find(both, "", Set.of(Kind.TIME, Kind.NAME)))
                .isEmpty();
    }

    @Test
    void countsOnlyWhatTheSourcesDifferOn() {
        List<Disagreement> found =
                find("The fire in Dunmore killed 12 people.", "At least 17 people died in the Dunmore fire.");

        assertThat(side(found, 0).citation().quote()).isEqualTo("killed 12 people");
        assertThat(side(found, 1).citation().quote()).isEqualTo("At least 17 people");
    }

    @Test
    void neverSetsASourceAgainstItself() {
        var passage = passage("a", "The fire in Dunmore killed 12 people.", "The fire in Dunmore killed 17 people.");

        assertThat(new DisagreementFinder().find(List.of(sentence(passage, 0), sentence(passage, 1))))
                .isEmpty();
    }

    @Test
    void gathersThreeSourcesInOneDisagreement() {
        List<Citation> three = List.of(
                sentence(passage("a", "The fire in Dunmore killed 12 people."), 0),
                sentence(passage("b", "The Dunmore fire killed 17 people."), 0),
                sentence(passage("c", "The fire in Dunmore killed 25 people."), 0));

        List<Disagreement> found = new DisagreementFinder().find(three);

        assertThat(found).hasSize(1);
        assertThat(found.getFirst().sides())
                .extracting(Disagreement.Side::value)
                .containsExactly("12 people", "17 people", "25 people");
    }

    @Test
    void tiesTogetherByTheQuestionWhatSharesLittleElse() {
        String asked = "how many people were injured?";
        assertThat(find("Twelve people were injured.", "Nine people were injured when the stage fell.", asked))
                .hasSize(1);
        assertThat(find("Twelve people were injured.", "Nine people were injured when the stage fell.", ""))
                .isEmpty();
    }

    @Test
    void tiesNothingThatTellsOfAnotherYearOrAnotherEnd() {
        String asked = "how many people were injured?";
        assertThat(find("Twelve people were injured.", "In 2013, nine people were injured in a storm.", asked))
                .isEmpty();
        assertThat(find("Twelve people were injured.", "Nine people died when the stage fell.", asked))
                .isEmpty();
        assertThat(find("Twelve adults were injured.", "Nine children were injured.", asked))
                .isEmpty();
    }

    private static List<Disagreement> find(String a, String b, String asked) {
        return new DisagreementFinder()
                .find(
                        List.of(sentence(passage("a", a), 0), sentence(passage("b", b), 0)),
                        asked,
                        EnumSet.allOf(Disagreement.Kind.class));
    }

    private static Disagreement.Side side(List<Disagreement> found, int index) {
        return found.getFirst().sides().get(index);
    }

    private static List<Disagreement> find(String a, String b) {
        return new DisagreementFinder().find(List.of(sentence(passage("a", a), 0), sentence(passage("b", b), 0)));
    }

    static List<String[]> cases(String file) throws IOException {
        try (InputStream in = Objects.requireNonNull(DisagreementFinderTest.class.getResourceAsStream(file))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" \\| ", -1))
                    .toList();
        }
    }
}
