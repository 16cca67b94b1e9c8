package summitbot.domain;

import java.util.List;

/** All sources of one moment with their passages, in the order of the files. */
public record Corpus(List<Source> sources, List<Passage> passages) {
    public Corpus {
        sources = List.copyOf(sources);
        passages = List.copyOf(passages);
    }
}
