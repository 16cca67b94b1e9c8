package summitbot.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class TallyTest {
    private enum Figure {
        WEIGHT,
        HEIGHT
    }

    @Test
    void hasNoFigureForAnEmptyColumn() {
        Tally<Figure> tally = of(1);

        assertThat(tally.mean(Figure.HEIGHT)).isEmpty();
        assertThat(tally.median(Figure.HEIGHT)).isEmpty();
        assertThat(tally.percentile(Figure.HEIGHT, 0.9)).isEmpty();
        assertThat(tally.nearestRank(Figure.HEIGHT, 0.9)).isEmpty();
        assertThat(tally.sum(Figure.HEIGHT)).isZero();
    }

    @Test
    void takesTheShareThatHoldsAsTheMean() {
        Tally<Figure> tally = new Tally<>();
        tally.add(Figure.WEIGHT, true);
        tally.add(Figure.WEIGHT, false);

        assertThat(tally.mean(Figure.WEIGHT)).hasValue(0.5);
    }

    @Test
    void findsTheMiddleWhateverTheOrder() {
        assertThat(of(9, 1, 5).median(Figure.WEIGHT)).hasValue(5);
        assertThat(of(9, 1, 5, 6).median(Figure.WEIGHT)).hasValue(5.5);
    }

    @Test
    void roundsPercentilesDownAndRanksUp() {
        assertThat(of(1, 2, 3, 4).percentile(Figure.WEIGHT, 0.5)).hasValue(2);
        assertThat(of(1, 2, 3, 4).nearestRank(Figure.WEIGHT, 0.5)).hasValue(2);
        assertThat(of(1, 2, 3, 4).percentile(Figure.WEIGHT, 0.9)).hasValue(3);
        assertThat(of(1, 2, 3, 4).nearestRank(Figure.WEIGHT, 0.9)).hasValue(4);
        assertThat(of(7).percentile(Figure.WEIGHT, 0.99)).hasValue(7);
    }

    @Test
    void addsWhatAnotherHas() {
        Tally<Figure> tally = of(1, 2);
        tally.addAll(of(3));

        assertThat(tally.count(Figure.WEIGHT)).isEqualTo(3);
        assertThat(tally.sum(Figure.WEIGHT)).isEqualTo(6);
    }

    private static Tally<Figure> of(double... weights) {
        Tally<Figure> tally = new Tally<>();
        for (double weight : weights) {
            tally.add(Figure.WEIGHT, weight);
        }
        return tally;
    }
}
