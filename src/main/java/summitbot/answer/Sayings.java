package summitbot.answer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import summitbot.domain.Answer;
import summitbot.domain.Answer.Grounded;
import summitbot.domain.Answer.Mode;
import summitbot.domain.Citation;
import summitbot.domain.CitedClaim;
import summitbot.domain.Passage;
import summitbot.domain.Sentence;
import summitbot.language.Speaker;
import summitbot.language.Statement;

/** Answers "what did she say?": everything that a speaker is on record with, as said or as reported. */
final class Sayings {
    private static final int MOST = 5;
    private static final int LONGEST = 1_200;
    private static final List<String> TIMES = List.of("once", "twice", "three times", "four times", "five times");

    private final Speech speech;

    Sayings(Speech speech) {
        this.speech = speech;
    }

    /** Empty when nobody in these sources fits the mention or nothing is on record. */
    Optional<Answer> of(String mention, Collection<String> sources) {
        Optional<Speaker> speaker = speech.speaker(mention, sources);
        Map<Sentence, List<Statement>> spoken = new LinkedHashMap<>();
        for (Statement statement : speech.by(mention, sources)) {
            spoken.computeIfAbsent(statement.sentence(), s -> new ArrayList<>()).add(statement);
        }
        if (speaker.isEmpty() || spoken.isEmpty()) {
            return Optional.empty();
        }
        List<CitedClaim> claims = claims(spoken.values());
        return Optional.of(new Grounded(lead(speaker.get(), claims.size()), claims, 0, Mode.EXTRACTIVE));
    }

    private static List<CitedClaim> claims(Collection<List<Statement>> spoken) {
        List<CitedClaim> claims = new ArrayList<>();
        int length = 0;
        for (List<Statement> statements : spoken) {
            CitedClaim claim = claim(statements);
            boolean fits = claims.isEmpty() || length + claim.text().length() <= LONGEST;
            if (fits && claims.size() < MOST) {
                claims.add(claim);
                length += claim.text().length();
            }
        }
        return claims;
    }

    private static CitedClaim claim(List<Statement> statements) {
        Passage passage = statements.getFirst().passage();
        Sentence sentence = statements.getFirst().sentence();
        boolean verbatim = statements.stream().anyMatch(s -> s.kind() == Statement.Kind.DIRECT);
        String text = (verbatim ? "said: " : "reported: ") + passage.text(sentence);
        return new CitedClaim(text, List.of(new Citation(passage, sentence.span())));
    }

    static String lead(Speaker speaker, int claims) {
        return introduced(speaker) + " is on record " + TIMES.get(Math.min(claims, TIMES.size()) - 1) + ":";
    }

    static String introduced(Speaker speaker) {
        return speaker.name() + speaker.description().map(d -> ", " + d + ",").orElse("");
    }

    static Set<String> sources(Evidence evidence) {
        Set<String> sources = new LinkedHashSet<>();
        evidence.ranked().forEach(candidate -> sources.add(candidate.source()));
        return sources;
    }
}
