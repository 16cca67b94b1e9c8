package summitbot.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A question as understood.
 *
 * @param words lower case, without accents, apostrophes and punctuation
 * @param names proper names as typed, where capitals show them
 * @param quotation the words in quotation marks, without the marks
 * @param speaker whose words are asked for, as typed in lower case
 * @param list whether everything that fits is wanted, not the best fit
 */
record Asked(
        String text,
        Kind kind,
        List<String> words,
        List<String> names,
        Optional<String> quotation,
        Optional<String> speaker,
        boolean list) {
    private static final Set<String> REPLY = Set.of(
            "reply",
            "replied",
            "answer",
            "answered",
            "respond",
            "responded",
            "response",
            "react",
            "reacted",
            "reaction");

    private static final Set<String> LEADS = Set.of("runs", "leads", "heads", "chairs");

    private static final Set<String> ANYBODY = Set.of("people", "persons", "men", "women", "children", "others");

    /** What would answer it. */
    enum Kind {
        PERSON,
        TIME,
        PLACE,
        AMOUNT,
        REASON,
        MANNER,
        YES_NO,
        THING,
        /** What somebody said. */
        SAYINGS,
        /** Who said something. */
        SPEAKER,
        /** What the sources are about. */
        OVERVIEW,
        /** What the sources contradict each other on. */
        DISAGREEMENT
    }

    Asked {
        words = List.copyOf(words);
        names = List.copyOf(names);
    }

    /** Wanting everything that fits if it or the question as typed does. */
    Asked asWholeAs(Asked typed) {
        return new Asked(text, kind, words, names, quotation, speaker, list || typed.list());
    }

    /** Asks for words said upon something: a speaker's other words are no answer. */
    boolean asksReply() {
        return words.stream().anyMatch(Asked::isReply);
    }

    static boolean isReply(String word) {
        return REPLY.contains(word);
    }

    /** The noun of "how many ...", in lower case; empty where nothing is counted so. */
    Optional<String> counted() {
        int many = words.indexOf("many");
        return many < 0 || many + 1 == words.size() || words.get(many + 1).equals("times")
                ? Optional.empty()
                : Optional.of(words.get(many + 1));
    }

    /** People are counted under many names: residents, soldiers, passengers. */
    boolean countsPeople() {
        return counted().filter(ANYBODY::contains).isPresent();
    }

    /** The question without the words at its start and end that only make it a question: "chairman of the board". */
    String bare() {
        List<Integer> content = IntStream.range(0, words.size())
                .filter(at -> !Stopwords.is(words.get(at)))
                .boxed()
                .toList();
        return content.isEmpty() ? "" : String.join(" ", words.subList(content.getFirst(), content.getLast() + 1));
    }

    /** Who is asked for by a name or a role: "boss of Petrella" also where it is asked who runs Petrella. */
    String somebody() {
        String bare = bare();
        int verb = bare.indexOf(' ');
        return kind == Kind.PERSON && verb > 0 && LEADS.contains(bare.substring(0, verb))
                ? "boss of" + bare.substring(verb)
                : bare;
    }

    Asked spokenBy(String one) {
        return new Asked(text, kind, words, names, quotation, Optional.of(one), list);
    }

    /** With words of earlier turns, which count as words of the question from then on. */
    Asked with(List<String> context) {
        List<String> all = new ArrayList<>(words);
        all.addAll(context);
        return new Asked(text, kind, all, names, quotation, speaker, list);
    }
}
