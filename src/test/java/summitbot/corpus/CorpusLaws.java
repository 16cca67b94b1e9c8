package summitbot.corpus;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import summitbot.domain.Passage;
import summitbot.domain.Sentence;
import summitbot.domain.Source;

/** What holds for every corpus, whatever it was read from. */
final class CorpusLaws {
    private CorpusLaws() {}

    static Reading checked(Reading reading) {
        Set<String> ids = new HashSet<>();
        Map<String, List<Passage>> passages = reading.corpus().passages().stream()
                .collect(groupingBy(passage -> passage.source().id()));
        reading.corpus().sources().forEach(source -> {
            assertThat(ids.add(source.id())).as("unique " + source.id()).isTrue();
            assertThat(source.title()).isNotBlank().hasSizeLessThanOrEqualTo(301);
            assertThat(source.version()).hasSize(16);
            checkPassages(source, passages.getOrDefault(source.id(), List.of()));
        });
        assertThat(reading.warnings())
                .hasSizeLessThanOrEqualTo(51)
                .allSatisfy(warning -> assertThat(warning.text()).doesNotContainPattern("[\\p{Cntrl}\\p{Cf}]"));
        return reading;
    }

    private static void checkPassages(Source source, List<Passage> passages) {
        int end = 0;
        int number = 0;
        for (Passage passage : passages) {
            assertThat(passage.source()).isEqualTo(source);
            number++;
            assertThat(passage.number()).isEqualTo(number);
            assertThat(passage.span().start()).isGreaterThanOrEqualTo(end);
            assertThat(passage.text())
                    .isNotEmpty()
                    .hasSizeLessThanOrEqualTo(PassageCutter.LONGEST)
                    .isEqualTo(source.text()
                            .substring(passage.span().start(), passage.span().end()))
                    .isEqualTo(passage.text().strip());
            checkSentences(passage);
            end = passage.span().end();
        }
        assertThat(number).as("passages of " + source.id()).isPositive();
    }

    private static void checkSentences(Passage passage) {
        int end = passage.span().start();
        assertThat(passage.sentences()).isNotEmpty();
        for (Sentence sentence : passage.sentences()) {
            assertThat(passage.span().contains(sentence.span())).isTrue();
            assertThat(sentence.span().start()).isGreaterThanOrEqualTo(end);
            assertThat(isBlank(passage.source().text(), end, sentence.span().start()))
                    .isTrue();
            end = sentence.span().end();
        }
        assertThat(end).isEqualTo(passage.span().end());
    }

    private static boolean isBlank(String text, int from, int to) {
        return WhiteSpace.skip(text, from, to) == to;
    }
}
