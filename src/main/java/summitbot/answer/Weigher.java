package summitbot.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import summitbot.domain.Passage;
import summitbot.domain.Sentence;
import summitbot.retrieval.Hit;
import summitbot.retrieval.Vocabulary;

/** Scores a question against the sentences of the passages found; a trained reader could take its place. */
final class Weigher {
    private static final Logistic CHOOSE = Logistic.load("choose", Signals.NAMES);
    private static final Logistic ANSWERABLE = Logistic.load("answerable", Doubts.NAMES);
    /** For a question about given sources, where shared words show little: they are about the same matter anyway. */
    private static final Logistic ANSWERABLE_WITHIN = Logistic.load("within", Doubts.NAMES);

    /** Stems of words for anybody: they leave the question without a topic. */
    private static final Set<String> GENERIC = Set.of("peopl", "person", "player", "charact", "figur", "involv");

    private static final int SPEAKER = Signals.NAMES.indexOf("speaker");
    private static final int WANTED = Signals.NAMES.indexOf("wanted");
    private static final int BEST = 3;
    /** What is left of the score of a sentence about an earlier occasion; too rare in the sets to be fitted. */
    private static final double EARLIER = 0.5;

    private static final int SUBJECT = 4;
    /** A shorter unknown word is another word, not a misspelling of one. */
    private static final int MISSPELT = 6;

    private static final Set<String> PREPOSITIONS =
            Set.of("in", "at", "on", "from", "to", "of", "near", "by", "about", "new");

    private final Reading reading;
    private final Vocabulary vocabulary;
    private final Cues cues;

    Weigher(Vocabulary vocabulary, Cues cues, Speech speech) {
        this.reading = new Reading(new Coverage(vocabulary), new Stems(vocabulary), speech);
        this.vocabulary = vocabulary;
        this.cues = cues;
    }

    Evidence weigh(Asked asked, List<Hit> hits, boolean within) {
        List<String> stems = content(asked);
        List<Candidate> ranked = spokenFirst(asked, candidates(asked, stems, hits));
        List<String> topic = topic(stems);
        if (ranked.isEmpty()) {
            return new Evidence(asked, topic, ranked, 0, false, true);
        }
        double answerable = (within ? ANSWERABLE_WITHIN : ANSWERABLE).probability(doubts(asked, stems, hits, ranked));
        boolean onlyNames = !topic.isEmpty() && reading.names(asked).containsAll(topic);
        return new Evidence(
                asked, topic, ranked, answerable, onlyNames, beyond(asked, topic, hits) || lacksWanted(asked, ranked));
    }

    /** Only what the speaker asked about says, where he says anything. */
    private static List<Candidate> spokenFirst(Asked asked, List<Candidate> ranked) {
        List<Candidate> spoken =
                ranked.stream().filter(c -> c.signals().get(SPEAKER) > 0).toList();
        return asked.kind() != Asked.Kind.SAYINGS || spoken.isEmpty() ? ranked : spoken;
    }

    /** A time or a number is asked for and none of the best sentences holds one. */
    private static boolean lacksWanted(Asked asked, List<Candidate> ranked) {
        boolean value = asked.kind() == Asked.Kind.TIME || asked.kind() == Asked.Kind.AMOUNT;
        return value && ranked.stream().limit(BEST).noneMatch(c -> c.signals().get(WANTED) > 0);
    }

    /** No source has a word of the question, or what it asks for by name. */
    private boolean beyond(Asked asked, List<String> topic, List<Hit> hits) {
        return (!topic.isEmpty() && isUnknown(topic))
                || unknownKey(asked)
                || unknownSpeaker(asked, hits)
                || unknownName(asked, hits);
    }

    List<Candidate> candidates(Asked asked, List<String> stems, List<Hit> hits) {
        Signals signals = new Signals(asked, stems, reading);
        List<Candidate> ranked = new ArrayList<>();
        for (int rank = 0; rank < hits.size(); rank++) {
            Hit hit = hits.get(rank);
            for (int i = 0; i < hit.passage().sentences().size(); i++) {
                List<Double> measured = signals.of(hit, i, rank);
                ranked.add(candidate(asked, hit.passage(), i, measured));
            }
        }
        ranked.sort(Comparator.comparingDouble(Candidate::score).reversed());
        return ranked;
    }

    private static Candidate candidate(Asked asked, Passage passage, int index, List<Double> measured) {
        Sentence sentence = passage.sentences().get(index);
        double share = Tenses.clash(asked, passage.text(sentence)) ? EARLIER : 1;
        return new Candidate(passage, sentence, measured, share * CHOOSE.probability(measured));
    }

    List<Double> doubts(Asked asked, List<String> stems, List<Hit> hits, List<Candidate> ranked) {
        return new Doubts(asked, stems, reading).of(hits, ranked);
    }

    /** Words of another script cannot stand in the sources' vocabulary: their absence shows nothing. */
    private static boolean isLatin(String word) {
        return !Character.isLetter(word.codePointAt(0))
                || Character.UnicodeScript.of(word.codePointAt(0)) == Character.UnicodeScript.LATIN;
    }

    /** A name as typed, with a capital, that no source has in this or a near spelling. */
    private boolean unknownName(Asked asked, List<Hit> hits) {
        Set<String> sources = sources(hits);
        return asked.names().stream()
                .filter(name -> name.length() > 3 && !name.equals(name.toUpperCase(Locale.ROOT)))
                .filter(name -> isSubject(name, asked.words()))
                .filter(name -> reading.coverage().unknown(reading.stems().of(name.toLowerCase(Locale.ROOT))) == 1)
                .filter(name -> reading.stems().of(name.toLowerCase(Locale.ROOT)).stream()
                        .allMatch(stem -> vocabulary.nearest(stem).isEmpty()))
                .anyMatch(name -> reading.speech().speaker(name, sources).isEmpty());
    }

    /** Somebody's words are asked for whom no source names. */
    private boolean unknownSpeaker(Asked asked, List<Hit> hits) {
        List<String> speaker = speaker(asked);
        return !speaker.isEmpty()
                && isUnknown(speaker)
                && reading.speech()
                        .speaker(asked.speaker().orElse(""), sources(hits))
                        .isEmpty();
    }

    private static Set<String> sources(List<Hit> hits) {
        Set<String> sources = new HashSet<>();
        hits.forEach(hit -> sources.add(hit.passage().source().id()));
        return sources;
    }

    /** The thing asked for is in no source under its name. */
    private boolean unknownKey(Asked asked) {
        List<String> key = reading.stems().of(String.join(" ", new KeyNoun(cues).of(asked)));
        return !key.isEmpty() && isUnknown(key);
    }

    /** None of the stems is in the index, in this or a near spelling. */
    private boolean isUnknown(List<String> stems) {
        return reading.coverage().unknown(stems) == 1
                && stems.stream()
                        .allMatch(stem -> stem.length() < MISSPELT
                                || vocabulary.nearest(stem).isEmpty());
    }

    /** Near the beginning and after no preposition: what the question is about, not what it mentions besides. */
    private static boolean isSubject(String name, List<String> words) {
        int at = words.indexOf(QuestionReader.words(name).getFirst());
        return at >= 0 && at < SUBJECT && (at == 0 || !PREPOSITIONS.contains(words.get(at - 1)));
    }

    private static List<String> topic(List<String> stems) {
        return stems.stream().filter(stem -> !GENERIC.contains(stem)).toList();
    }

    /** Stems that carry what is asked, without the words that only make it a question and without the speaker. */
    List<String> content(Asked asked) {
        Set<String> noise = new HashSet<>(speaker(asked));
        List<String> words = asked.words().stream().filter(Weigher::isLatin).toList();
        for (String word : words) {
            if (cues.isNoise(word) || Stopwords.is(word)) {
                noise.addAll(reading.stems().of(word));
            }
        }
        return reading.stems().of(String.join(" ", words)).stream()
                .filter(stem -> !noise.contains(stem))
                .toList();
    }

    private List<String> speaker(Asked asked) {
        return asked.kind() == Asked.Kind.SAYINGS
                ? reading.stems().of(asked.speaker().orElse(""))
                : List.of();
    }
}
