package summitbot.answer;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import summitbot.domain.Question;

/** Understands a question as these sources allow: whose words it asks for depends on whom they name. */
final class Understanding {
    /** "her father" is not she. */
    private static final Pattern KINSHIP = Pattern.compile(
            "\\b(?:father|mother|parents?|wife|husband|son|daughter|brother|sister|uncle|aunt|nephew|niece|friend|neighbou?r|lawyer"
                    + "|spokes(?:man|woman|person)|successor|predecessor|rival)\\b");

    private final QuestionReader reader;
    private final Weigher weigher;
    private final Speech speech;

    Understanding(QuestionReader reader, Weigher weigher, Speech speech) {
        this.reader = reader;
        this.weigher = weigher;
        this.speech = speech;
    }

    /** @param typed the question as it was read first, when nobody had looked at earlier turns */
    Asked of(Question question, Asked typed, Standalone standalone) {
        // Reading is a good part of an answer's time: the same words are not read again.
        Asked read = standalone.text().equals(question.text()) ? typed : reader.read(standalone.text());
        return spoken(read, question.within())
                .with(QuestionReader.words(standalone.context()))
                .asWholeAs(typed);
    }

    /** What looks like a speaker may hold one among other words; what is known to the sources but as nobody is none. */
    private Asked spoken(Asked asked, Set<String> within) {
        String mention = asked.kind() == Asked.Kind.SAYINGS ? asked.speaker().orElse("") : "";
        if (mention.isEmpty() || speech.speaker(mention, within).isPresent()) {
            return asked;
        }
        Optional<String> one = KINSHIP.matcher(mention).find()
                ? Optional.empty()
                : Arrays.stream(mention.split(" ", -1))
                        .filter(word -> speech.speaker(word, within).isPresent())
                        .findFirst();
        return one.map(asked::spokenBy).orElseGet(() -> weigher.knows(mention) ? reader.withoutSpeaker(asked) : asked);
    }
}
