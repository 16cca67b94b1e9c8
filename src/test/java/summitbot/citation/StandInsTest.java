package summitbot.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import summitbot.domain.Passage;

final class StandInsTest {
    private final List<Passage> passages = Paragraphs.of(
            "bridge",
            "Mayor Lotte Arends said the bridge would close. Engineer Dagny Moor agreed with Arends.\n"
                    + "Hugo Moor said that he was angry.");
    private final StandIns standIns = StandIns.of(Line.of(passages), Background.of(passages));

    @Test
    void callAPersonTheSameInEveryForm() {
        assertThat(standIns.apply("Lotte Arends said no.")).isEqualTo("Adams said no.");
        assertThat(standIns.apply("It was Arends's idea.")).isEqualTo("It was Adams's idea.");
    }

    @Test
    void leaveANameThatTwoPeopleShare() {
        assertThat(standIns.apply("Moor met Hugo Moor and Dagny Moor."))
                .startsWith("Moor met ")
                .doesNotContain("Hugo", "Dagny");
    }

    @Test
    void leaveAllElse() {
        assertThat(standIns.apply("The bridge closed in Corvale.")).isEqualTo("The bridge closed in Corvale.");
    }
}
