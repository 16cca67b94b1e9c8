package summitbot.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

final class SupportTableTest {
    /** By hand: supported 2 * 3 / (2 * 3 + 1 + 2), others 2 * 4 / (2 * 4 + 1 + 2). */
    @Test
    void meansTheF1OfBothKinds() {
        SupportTable table = new SupportTable();
        add(table, 3, true, true);
        add(table, 1, false, true);
        add(table, 2, true, false);
        add(table, 4, false, false);

        assertThat(table.macroF1()).isEqualTo((6 / 9.0 + 8 / 11.0) / 2, Offset.offset(1e-12));
        assertThat(table.text().lines())
                .contains(
                        "claims        10", "kept          4, 1 of them wrongly", "dropped       6, 2 of them wrongly");
    }

    @Test
    void isHalfOfOneKindForACheckThatKeepsEverything() {
        SupportTable table = new SupportTable();
        add(table, 5, true, true);
        add(table, 5, false, true);

        assertThat(table.macroF1()).isEqualTo(1 / 3.0, Offset.offset(1e-12));
    }

    private static void add(SupportTable table, int times, boolean supported, boolean said) {
        for (int i = 0; i < times; i++) {
            table.add(supported, said);
        }
    }
}
