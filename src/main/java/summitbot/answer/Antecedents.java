package summitbot.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import summitbot.domain.Answer;
import summitbot.domain.Turn;
import summitbot.speech.Gender;
import summitbot.speech.Speaker;

/** Finds whom "he" or "she" means in a conversation: whom the last answer named, or the last question. */
final class Antecedents {
    private final Speech speech;

    Antecedents(Speech speech) {
        this.speech = speech;
    }

    Optional<String> person(Asked asked, List<Turn> turns) {
        Gender gender = gender(asked);
        for (Turn turn : turns.reversed()) {
            List<Speaker> named = new ArrayList<>(people(turn.question().text()).reversed());
            if (turn.answer() instanceof Answer.Grounded grounded) {
                named.addAll(0, people(grounded.lead()));
                grounded.claims().forEach(claim -> named.addAll(people(claim.text())));
            }
            Optional<String> fits = named.stream()
                    .filter(speaker -> speaker.gender() == gender || speaker.gender() == Gender.UNKNOWN)
                    .map(Speaker::name)
                    .findFirst();
            if (fits.isPresent()) {
                return fits;
            }
        }
        return Optional.empty();
    }

    /** Whether the words name somebody of the sources, and nothing else. */
    boolean isPerson(String words) {
        return !words.isEmpty() && speech.speaker(words, Set.of()).isPresent();
    }

    /** People of the sources whom the text names, in the order of the text. */
    private List<Speaker> people(String text) {
        String words = " " + String.join(" ", QuestionReader.words(text)) + " ";
        return speech.people().stream()
                .filter(speaker -> at(speaker, words) >= 0)
                .sorted(Comparator.comparingInt(speaker -> at(speaker, words)))
                .toList();
    }

    private static int at(Speaker speaker, String words) {
        List<String> name = QuestionReader.words(speaker.name());
        return name.isEmpty() ? -1 : words.indexOf(" " + name.getLast() + " ");
    }

    private static Gender gender(Asked asked) {
        boolean she = asked.words().stream().anyMatch(w -> w.equals("she") || w.equals("her") || w.equals("hers"));
        return she ? Gender.FEMALE : Gender.MALE;
    }
}
