package summitbot.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import summitbot.answer.Answerer;
import summitbot.chat.Reply;
import summitbot.corpus.CorpusException;
import summitbot.corpus.SeedReader;
import summitbot.domain.Corpus;
import summitbot.domain.Question;
import summitbot.llm.BgeSmall;
import summitbot.retrieval.PassageIndex;
import summitbot.retrieval.Search;

/**
 * This program.
 *
 * @param answering whether it also writes the answer with its checked citations, which no peer does
 */
record SummitBot(Path corpus, boolean answering) implements Contestant {
    /** A document ranks as its best passage does. */
    private static final int PASSAGES = 30;

    @Override
    public void index(List<Article> articles, Path folder) {
        try (BgeSmall model = new BgeSmall(folder.resolve("model"))) {
            index(read(), folder, model).close();
        }
    }

    @Override
    public Finder open(Path same, Path folder) {
        BgeSmall model = new BgeSmall(folder.resolve("model"));
        Corpus articles = read();
        PassageIndex index = index(articles, folder, model);
        if (!answering) {
            return question -> index.search(new Search(question, Set.of(), PASSAGES)).stream()
                    .map(hit -> hit.passage().source().id())
                    .distinct()
                    .limit(WANTED)
                    .toList();
        }
        Answerer answerer = new Answerer(articles, index);
        return question -> List.of(
                Reply.of(answerer.answer(new Question(question), List.of())).toString());
    }

    private static PassageIndex index(Corpus corpus, Path folder, BgeSmall model) {
        return PassageIndex.open(folder.resolve("index"), corpus, Optional.of(model), (done, total) -> {});
    }

    private Corpus read() {
        try {
            return new SeedReader().read(corpus).corpus();
        } catch (CorpusException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
