package summitbot.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What people are called must not matter: only that an article and a sentence about it call them the same. */
final class RenamingTest {
    static Stream<Planted> articles() throws IOException {
        // The people of the other one have names of which only a cast could tell that they are people's; it does not
        // know them.
        return Planted.all("tuned").stream().filter(article -> !article.name().startsWith("31-"));
    }

    @ParameterizedTest
    @MethodSource("articles")
    void ofEveryPersonChangesNoVerdict(Planted article) {
        Renaming renaming = Renaming.of(article.background().cast().apply(article.name()));
        Planted renamed = article.with(renaming);
        for (int i = 0; i < article.pairs().size(); i++) {
            Planted.Pair pair = article.pairs().get(i);
            Planted.Pair same = renamed.pairs().get(i);

            assertThat(flaw(renamed, same.good())).as(same.good()).isEqualTo(flaw(article, pair.good()));
            assertThat(flaw(renamed, same.bad())).as(same.bad()).isEqualTo(flaw(article, pair.bad()));
        }
    }

    private static String flaw(Planted article, String sentence) {
        return switch (article.verdict(sentence, new SharedWords())) {
            case Verdict.Supported supported -> "none";
            case Verdict.Rejected rejected -> rejected.flaw().name();
        };
    }
}
