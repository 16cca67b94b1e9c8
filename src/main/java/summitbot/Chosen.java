package summitbot;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import summitbot.domain.Corpus;
import summitbot.domain.Passage;
import summitbot.domain.Source;

/** Finds what a person names on the command line: by its id, or by a start of the id that only one source has. */
final class Chosen {
    private Chosen() {}

    static Set<String> sources(Corpus corpus, Collection<String> names) {
        return names.stream().map(name -> source(corpus, name).id()).collect(Collectors.toSet());
    }

    static Passage passage(Corpus corpus, String name) {
        int hash = name.lastIndexOf('#');
        if (hash < 0) {
            throw new WrongSetUp("Name a passage as SOURCE#NUMBER, for example " + example(corpus) + ".");
        }
        Source source = source(corpus, name.substring(0, hash));
        String id = source.id() + name.substring(hash);
        List<Passage> passages = corpus.passages().stream()
                .filter(passage -> passage.source().equals(source))
                .toList();
        return passages.stream()
                .filter(passage -> passage.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new WrongSetUp(
                        "There is no passage " + id + ": name one from #1 to #" + passages.size() + "."));
    }

    private static Source source(Corpus corpus, String name) {
        List<Source> starting = corpus.sources().stream()
                .filter(source -> source.id().startsWith(name))
                .toList();
        return starting.stream()
                .filter(source -> source.id().equals(name) || starting.size() == 1)
                .findFirst()
                .orElseThrow(
                        () -> new WrongSetUp(missed(name, starting.isEmpty()) + " `summit-bot sources` lists them."));
    }

    private static String missed(String name, boolean nowhere) {
        if (name.isBlank()) {
            return "The name of a source is missing.";
        }
        return nowhere
                ? "There is no source " + name + "."
                : "Several sources start with " + name + "; give more of the name.";
    }

    private static String example(Corpus corpus) {
        return corpus.passages().stream().findFirst().map(Passage::id).orElse("file.txt#1");
    }
}
