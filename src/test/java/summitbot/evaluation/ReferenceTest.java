package summitbot.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import summitbot.domain.Passage;

final class ReferenceTest {
    @Test
    void isReadAPassageALineAndSentenceBySentence() {
        List<Passage> passages = Reference.passages("one", "Title: Ferry\n\nIt left. It sank.\n");

        assertThat(passages).extracting(Passage::text).containsExactly("Title: Ferry", "It left. It sank.");
        assertThat(passages).extracting(Passage::id).containsExactly("one#1", "one#2");
        Passage last = passages.getLast();
        assertThat(last.sentences()).extracting(last::text).containsExactly("It left.", "It sank.");
    }

    @Test
    void mayBeEmpty() {
        assertThat(Reference.passages("one", " \n")).isEmpty();
    }
}
