package summitbot.answer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import summitbot.domain.Answer;
import summitbot.domain.Answer.Grounded;
import summitbot.domain.Answer.Mode;
import summitbot.domain.Citation;
import summitbot.domain.CitedClaim;
import summitbot.domain.Passage;
import summitbot.domain.Sentence;
import summitbot.speech.Speaker;
import summitbot.speech.Statement;

/** Answers "what did she say?": everything that a speaker is on record with, as said or as reported. */
final class Sayings {
    private static final int MOST = 8;
    private static final int LONGEST = 1_200;
    private static final List<String> TIMES =
            List.of("once", "twice", "three times", "four times", "five times", "several times");

    /** Verbs that add nothing to what was said; "denied" or "rejected" would be lost in a cut. */
    private static final Set<String> NEUTRAL = Set.of(
            "say",
            "tell",
            "state",
            "add",
            "remark",
            "note",
            "announce",
            "write",
            "explain",
            "assert",
            "conclude",
            "according to",
            "describe");

    /** The words in quotation marks behind it are the reporter's, not the speaker's. */
    private static final String REPORTED = "as the source puts it: ";

    private static final String OFF = " on record, though perhaps not on exactly that:";

    private static final int COVERAGE = Signals.NAMES.indexOf("coverage");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]++");

    /** Words of the reporter that point at words outside. */
    private static final Pattern LEANS =
            Pattern.compile("(?:it|he|she|they|that|this|these|those|there|his|her|their|its)\\b");

    private static final Pattern GOES_ON =
            Pattern.compile("[,”\"]{0,2} [^,;.]{1,60}, (?:and|but|while|because|although|so)\\b");

    /** Fewer words than these mean little without their sentence. */
    private static final int FEWEST = 5;

    private final Speech speech;

    Sayings(Speech speech) {
        this.speech = speech;
    }

    /** What the speaker says in some sentences; empty when he says nothing in one of them. */
    Optional<Answer> about(String mention, Evidence evidence, List<Candidate> chosen) {
        Map<Citation, List<Statement>> spoken = spoken(mention, evidence.with(chosen));
        Optional<Speaker> speaker = speech.speaker(mention, sources(evidence));
        return speaker.isEmpty() || spoken.size() < chosen.size()
                ? Optional.empty()
                : Optional.of(new Grounded(
                        introduced(speaker.get()) + (isOff(chosen) ? OFF : " on record:"),
                        claims(spoken.values()),
                        0,
                        Mode.EXTRACTIVE));
    }

    /** No word of what was asked about stands there: it may mean the same, or not. */
    private static boolean isOff(List<Candidate> chosen) {
        return chosen.stream().allMatch(candidate -> candidate.signals().get(COVERAGE) == 0);
    }

    /** Empty when nobody in these sources fits the mention or nothing is on record. */
    Optional<Answer> of(String mention, Evidence evidence) {
        Optional<Speaker> speaker = speech.speaker(mention, sources(evidence));
        Map<Citation, List<Statement>> spoken = spoken(mention, evidence);
        if (speaker.isEmpty() || spoken.isEmpty()) {
            return Optional.empty();
        }
        List<CitedClaim> claims = claims(spoken.values());
        return Optional.of(new Grounded(lead(speaker.get(), claims.size()), claims, 0, Mode.EXTRACTIVE));
    }

    /** In the order of the evidence. */
    private Map<Citation, List<Statement>> spoken(String mention, Evidence evidence) {
        Map<Citation, List<Statement>> spoken = new LinkedHashMap<>();
        evidence.ranked().forEach(candidate -> spoken.put(candidate.citation(), new ArrayList<>()));
        for (Statement statement : speech.by(mention, sources(evidence))) {
            Citation place =
                    new Citation(statement.passage(), statement.sentence().span());
            spoken.getOrDefault(place, new ArrayList<>()).add(statement);
        }
        spoken.values().removeIf(List::isEmpty);
        return spoken;
    }

    private static List<CitedClaim> claims(Collection<List<Statement>> spoken) {
        List<CitedClaim> claims = new ArrayList<>();
        int length = 0;
        for (List<Statement> statements : spoken) {
            CitedClaim claim = claim(statements);
            boolean fits = claims.isEmpty() || length + claim.text().length() <= LONGEST;
            boolean shown = claims.stream().anyMatch(other -> holds(other, claim));
            if (fits && !shown && claims.size() < MOST) {
                claims.add(claim);
                length += claim.text().length();
            }
        }
        return claims;
    }

    /** A sentence shown for the sake of the one before it is not shown again. */
    private static boolean holds(CitedClaim shown, CitedClaim claim) {
        return claim.citations().stream()
                .allMatch(one -> shown.citations().stream().anyMatch(other -> other.holds(one)));
    }

    /** The words themselves where they stand alone, else the whole sentence, whose quotation marks show what was said. */
    private static CitedClaim claim(List<Statement> statements) {
        Passage passage = statements.getFirst().passage();
        Sentence sentence = statements.getFirst().sentence();
        boolean verbatim =
                statements.stream().anyMatch(s -> !s.quotes().isEmpty() || s.kind() == Statement.Kind.DIRECT);
        if (statements.stream().anyMatch(statement -> !standsAlone(statement))) {
            Citation whole = Whole.of(passage, sentence);
            return new CitedClaim((verbatim ? "" : REPORTED) + whole.quote(), List.of(whole));
        }
        List<Citation> pieces = statements.stream()
                .map(statement -> new Citation(passage, statement.content()))
                .toList();
        String words = pieces.stream().map(piece -> "“" + piece.quote() + "”").collect(Collectors.joining(" and "));
        return new CitedClaim((verbatim ? "said: " : REPORTED) + words, pieces);
    }

    private static boolean standsAlone(Statement statement) {
        boolean whole =
                statement.kind() == Statement.Kind.DIRECT || statement.quotes().isEmpty();
        return whole
                && !LEANS.matcher(statement.text()).lookingAt()
                && NEUTRAL.contains(statement.verb())
                && !goesOn(statement)
                && WORD.matcher(statement.text()).results().count() >= FEWEST;
    }

    /** "The levels were falling, she said, and the worst was over": half of it would be cut off. */
    private static boolean goesOn(Statement statement) {
        int end =
                Math.min(statement.content().end(), statement.sentence().span().end());
        String rest = statement
                .passage()
                .source()
                .text()
                .substring(end, statement.sentence().span().end());
        return GOES_ON.matcher(rest).lookingAt();
    }

    static String lead(Speaker speaker, int claims) {
        String are = speaker.kind() == Speaker.Kind.GROUP ? " are" : " is";
        return introduced(speaker) + are + " on record " + TIMES.get(Math.min(claims, TIMES.size()) - 1) + ":";
    }

    static String introduced(Speaker speaker) {
        String name = speaker.name();
        return Character.toUpperCase(name.charAt(0))
                + name.substring(1)
                + speaker.description().map(d -> ", " + d + ",").orElse("");
    }

    static Set<String> sources(Evidence evidence) {
        Set<String> sources = new LinkedHashSet<>();
        evidence.ranked().forEach(candidate -> sources.add(candidate.source()));
        return sources;
    }
}
