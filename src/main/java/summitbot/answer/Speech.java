package summitbot.answer;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import summitbot.domain.Corpus;
import summitbot.domain.Passage;
import summitbot.domain.Sentence;
import summitbot.speech.Cast;
import summitbot.speech.Speaker;
import summitbot.speech.Statement;
import summitbot.speech.StatementFinder;

/** Who says what in the sources; a source is read when it is first asked about. Safe for use by several threads. */
final class Speech {
    /** More sources than these are not searched for a person whom only a pronoun names. */
    private static final int READ_AT_ONCE = 200;

    private static final Pattern WHITE = Pattern.compile("\\s+");

    private record Read(Cast cast, List<Statement> statements) {}

    private final Map<String, List<Passage>> passages;
    private final Lazy<Set<String>> names = new Lazy<>(this::readNames);
    private final Map<String, Read> read = new ConcurrentHashMap<>();

    Speech(Corpus corpus) {
        this.passages = corpus.passages().stream()
                .collect(Collectors.groupingBy(passage -> passage.source().id()));
    }

    Cast cast(String source) {
        return read(source).cast();
    }

    /** Everybody with a name in the sources read so far or small enough to read at once. */
    List<Speaker> people() {
        return passages.keySet().stream()
                .limit(READ_AT_ONCE)
                .flatMap(source -> cast(source).speakers().stream())
                .filter(speaker -> speaker.kind() == Speaker.Kind.PERSON)
                .toList();
    }

    /** Words, in lower case, of the names of those who are named or speak. */
    Set<String> nameWords() {
        return names.get();
    }

    private Set<String> readNames() {
        return passages.keySet().stream()
                .limit(READ_AT_ONCE)
                .flatMap(source -> cast(source).speakers().stream())
                .filter(speaker -> speaker.kind() != Speaker.Kind.ROLE)
                .flatMap(speaker -> speaker.aliases().stream())
                .flatMap(alias -> Stream.of(WHITE.split(alias)))
                .filter(word -> Character.isUpperCase(word.codePointAt(0)))
                .flatMap(word -> QuestionReader.words(word).stream())
                .filter(word -> !Stopwords.is(word))
                .collect(Collectors.toUnmodifiableSet());
    }

    List<Statement> statements(String source) {
        return read(source).statements();
    }

    /** Everything said by whoever the mention means, source by source. */
    List<Statement> by(String mention, Collection<String> sources) {
        return sources.stream().flatMap(source -> by(mention, source).stream()).toList();
    }

    /** The one whom the mention means, from the first of the sources that knows him. */
    Optional<Speaker> speaker(String mention, Collection<String> sources) {
        Collection<String> asked = sources.isEmpty() ? passages.keySet() : sources;
        return asked.stream()
                .limit(READ_AT_ONCE)
                .flatMap(source -> cast(source).resolve(mention).stream())
                .findFirst();
    }

    /** Whether the sentence holds a statement by the speaker whom the question asks about. */
    boolean says(Asked asked, Passage passage, Sentence sentence) {
        return asked.speaker().isPresent()
                && by(asked.speaker().get(), passage.source().id()).stream().anyMatch(s -> in(s, sentence));
    }

    /** Whether the statement, or a part of it, stands in the sentence. */
    static boolean in(Statement statement, Sentence sentence) {
        return statement.content().overlaps(sentence.span());
    }

    private List<Statement> by(String mention, String source) {
        Optional<Speaker> speaker = cast(source).resolve(mention);
        return speaker.isEmpty()
                ? List.of()
                : statements(source).stream()
                        .filter(statement -> statement.speakers().contains(speaker.get()))
                        .toList();
    }

    private Read read(String source) {
        return read.computeIfAbsent(source, id -> {
            List<Passage> own = passages.getOrDefault(id, List.of());
            Cast cast = Cast.of(own);
            return new Read(cast, StatementFinder.find(own, cast));
        });
    }
}
