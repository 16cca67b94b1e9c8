package summitbot.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
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
        List<Candidate> ranked = candidates(asked, stems, hits);
        if (ranked.isEmpty()) {
            return new Evidence(asked, topic(asked, stems), ranked, 0, true);
        }
        double answerable = (within ? ANSWERABLE_WITHIN : ANSWERABLE).probability(doubts(asked, stems, hits, ranked));
        return new Evidence(asked, topic(asked, stems), ranked, answerable, unknownName(asked, hits));
    }

    List<Candidate> candidates(Asked asked, List<String> stems, List<Hit> hits) {
        Signals signals = new Signals(asked, stems, reading);
        List<Candidate> ranked = new ArrayList<>();
        for (int rank = 0; rank < hits.size(); rank++) {
            Hit hit = hits.get(rank);
            for (int i = 0; i < hit.passage().sentences().size(); i++) {
                List<Double> measured = signals.of(hit, i, rank);
                ranked.add(new Candidate(
                        hit.passage(), hit.passage().sentences().get(i), measured, CHOOSE.probability(measured)));
            }
        }
        ranked.sort(Comparator.comparingDouble(Candidate::score).reversed());
        return ranked;
    }

    List<Double> doubts(Asked asked, List<String> stems, List<Hit> hits, List<Candidate> ranked) {
        return new Doubts(asked, stems, reading).of(hits, ranked);
    }

    /** Words of another script cannot stand in the sources' vocabulary: their absence shows nothing. */
    private static boolean isLatin(String stem) {
        return !Character.isLetter(stem.codePointAt(0))
                || Character.UnicodeScript.of(stem.codePointAt(0)) == Character.UnicodeScript.LATIN;
    }

    /** A name as typed, with a capital, that no source has in this or a near spelling. */
    private boolean unknownName(Asked asked, List<Hit> hits) {
        Set<String> sources = new HashSet<>();
        hits.forEach(hit -> sources.add(hit.passage().source().id()));
        return asked.names().stream()
                .filter(name -> name.length() > 3 && !name.equals(name.toUpperCase(Locale.ROOT)))
                .filter(name -> reading.coverage().unknown(reading.stems().of(name.toLowerCase(Locale.ROOT))) == 1)
                .filter(name -> reading.stems().of(name.toLowerCase(Locale.ROOT)).stream()
                        .allMatch(stem -> vocabulary.nearest(stem).isEmpty()))
                .anyMatch(name -> reading.speech().speaker(name, sources).isEmpty());
    }

    private List<String> topic(Asked asked, List<String> stems) {
        Set<String> speaker = new HashSet<>(reading.stems().of(asked.speaker().orElse("")));
        stems.stream().filter(GENERIC::contains).forEach(speaker::add);
        return stems.stream().filter(stem -> !speaker.contains(stem)).toList();
    }

    /** Stems that carry what is asked, without the words that only make it a question. */
    List<String> content(Asked asked) {
        Set<String> noise = new HashSet<>();
        for (String word : asked.words()) {
            if (cues.isNoise(word) || Stopwords.is(word)) {
                noise.addAll(reading.stems().of(word));
            }
        }
        List<String> all = reading.stems().of(String.join(" ", asked.words()));
        List<String> kept = all.stream()
                .filter(stem -> !noise.contains(stem) && isLatin(stem))
                .toList();
        return kept.isEmpty() ? all : kept;
    }
}
