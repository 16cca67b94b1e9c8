package summitbot.retrieval;

import java.util.stream.IntStream;
import summitbot.domain.Corpus;
import summitbot.domain.Source;

/** An invented town with its news. */
final class Town {
    static final Source HARBOUR = Articles.source("harbour.txt", "Harbour reopens", """
            The harbour of Port Ellery reopened on Monday. Mayor Ines Quandt cut a ribbon.
            Fishing boats may leave before dawn, the port authority said.
            Café owners along the quay expect their best summer in ten years.""");
    static final Source LIBRARY = Articles.source("library.txt", "A new library", """
            Architect Olu Baptiste designed the library in 2011. It opens with a listening exercise for children.
            Readers may borrow nine books at once.""");
    static final Corpus CORPUS = Articles.of(HARBOUR, LIBRARY);

    private Town() {}

    /** So many articles of two passages, each with a word that no other has. */
    static Corpus articles(int count) {
        return Articles.of(IntStream.range(0, count).mapToObj(Town::street).toArray(Source[]::new));
    }

    private static Source street(int number) {
        return Articles.source("street-" + number + ".txt", "Street " + number, """
                Workers paved street number%1$d on Tuesday. It took days.
                Residents of number%1$d had complained for years.""".formatted(number));
    }
}
