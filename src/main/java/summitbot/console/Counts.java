package summitbot.console;

import java.util.List;
import summitbot.domain.Passage;

/** Numbers in words. */
final class Counts {
    private Counts() {}

    static String of(int number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }

    static String of(List<Passage> passages) {
        int sentences = passages.stream()
                .mapToInt(passage -> passage.sentences().size())
                .sum();
        return of(passages.size(), "passage") + ", " + of(sentences, "sentence");
    }
}
