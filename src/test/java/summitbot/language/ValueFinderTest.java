package summitbot.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ValueFinderTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Doors open at 3:30 p.m. ET on the quay. | 3:30 p.m. ET",
                "It starts at 11 a.m. Alaska Time (3 p.m. ET). | 11 a.m. Alaska Time; 3 p.m. ET",
                "The tide turns at 15:30 GMT. | 15:30 GMT",
                "They ate at noon and left at half past three. | noon; half past three",
                "Talks ran from 9 to 11 a.m. there. | 9; 11 a.m.",
                "On Friday, Aug. 15, 2025, it rained. | Friday, Aug. 15, 2025",
                "It rained on the 15th of August 2025. | 15th of August 2025",
                "Last Friday he left. | Last Friday",
                "In 2019 they met in May. | 2019; May",
                "The court may sit in March. | March",
                "The bill is $2.4 billion or 30% of it. | $2.4 billion; 30%",
                "Two dozen boats and 1,000 sailors came. | Two dozen; 1,000",
                "It was their sixth meeting in two and a half years. | sixth; two and a half years",
                "No one knew COVID-19 like the G20 did. | ``",
                "One of them said one another. | ``",
                "A third of the fleet and half of the crews were lost. | A third; half",
                "The 15-year-old walked 12 km in a four-day march. | 15-year; 12 km; four-day",
                "The score was 3-1. | 3; 1",
                "Half a million people and a hundred and five dogs. | Half a million people; a hundred and five",
                "She was born on 2025-08-15 at 7.45 p.m. | 2025-08-15; 7.45 p.m.",
            })
    void findsWhatIsGivenAndNothingElse(String text, String found) {
        assertThat(find(text)).isEqualTo(found);
    }

    private static String find(String text) {
        return ValueFinder.find(text).stream()
                .map(value -> value.span().cut(text))
                .collect(Collectors.joining("; "));
    }

    @Nested
    class WhenTwoValuesAreCompared {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '`',
                value = {
                    "at 3 p.m. | at 15:00",
                    "at 3 p.m. ET | at 11 a.m. Alaska Time",
                    "at 3 p.m. ET | at 3 p.m. EDT",
                    "at 3 p.m. ET | at 20:00 GMT",
                    "at noon | at 12 p.m.",
                    "at half past three | at 3:30 p.m.",
                    "at 3 p.m. | at 3 p.m. ET",
                    "six ships | 6 ships",
                    "1,000 ships | one thousand ships",
                    "30 percent | 30%",
                    "$2.4 billion | 2,400 million dollars",
                    "$5m | five million dollars",
                    "two dozen eggs | 24 eggs",
                    "the sixth meeting | their 6th meeting",
                    "two hours | 120 minutes",
                    "on August 15, 2025 | on 15 August 2025",
                    "on Aug. 15 | on the 15th of August",
                    "on Friday | on 15 August 2025",
                    "in 2019 | in May 2019",
                    "half of them | 50 percent of them",
                    "1.5 million people | 1,500,000 people",
                    "four-day | four days",
                })
        void oneValueWrittenTwoWaysIsTheSame(String a, String b) {
            assertThat(compare(a, b)).isEqualTo(Agreement.SAME);
            assertThat(compare(b, a)).isEqualTo(Agreement.SAME);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '`',
                value = {
                    "at 3:30 p.m. ET | at 11 a.m. Alaska Time",
                    "at 3 p.m. | at 3 a.m.",
                    "six ships | seven ships",
                    "on Friday | on Thursday",
                    "on August 15 | on August 16",
                    "in 2019 | in 2018",
                    "on Thursday | on 15 August 2025",
                    "30% | 35%",
                    "the sixth meeting | the seventh meeting",
                    "two hours | 90 minutes",
                    "$3 | $4",
                    "at least 12 people | 10 people",
                })
        void valuesThatCannotBothHoldDiffer(String a, String b) {
            assertThat(compare(a, b)).isEqualTo(Agreement.DIFFERENT);
            assertThat(compare(b, a)).isEqualTo(Agreement.DIFFERENT);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '`',
                value = {
                    "about 1,000 people | 1,012 people",
                    "1,000 people | 1,012 people",
                    "more than 12 people | 15 people",
                    "2 million people | 2.1 million people",
                    "six ships | seven tugs",
                    "30% | 30 ships",
                    "just before 8 a.m. | at 7:50 a.m.",
                    "at 3 p.m. local time | at 3:30 p.m. ET",
                    "at 11 a.m. | at 3 p.m. ET",
                    "on Friday | in 2019",
                    "today | tomorrow",
                    "last Friday | next Friday",
                    "at noon | on Friday",
                })
        void whatMayBothHoldIsNotCompared(String a, String b) {
            assertThat(compare(a, b)).isEqualTo(Agreement.NOT_COMPARABLE);
            assertThat(compare(b, a)).isEqualTo(Agreement.NOT_COMPARABLE);
        }

        private Agreement compare(String a, String b) {
            return Value.same(only(a), only(b));
        }

        private Value only(String text) {
            List<Value> values = ValueFinder.find(text);
            assertThat(values).as(text).hasSize(1);
            return values.getFirst();
        }
    }

    @Test
    void readsAHundredThousandSignsOfAnyKindInABlink() {
        for (String piece : List.of("1,", "1:", "p.", "$", "one-", "half past ", "- ", "\uD83D", "a ", "May ")) {
            assertThat(ValueFinder.find(piece.repeat(20_000))).isNotNull();
        }
    }
}
