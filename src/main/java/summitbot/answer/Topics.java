package summitbot.answer;

import java.util.List;
import summitbot.domain.Corpus;
import summitbot.domain.Source;

/** What the sources cover, for a refusal that helps. */
final class Topics {
    private static final int MOST = 3;

    private final List<String> topics;

    Topics(Corpus corpus) {
        this.topics = corpus.sources().stream()
                .map(Source::title)
                .distinct()
                .limit(MOST)
                .toList();
    }

    List<String> list() {
        return topics;
    }
}
