package summitbot.answer;

import java.util.Collection;
import java.util.Comparator;
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
import summitbot.speech.Transcript;

/** Who says what in the sources; a source is read when it is first asked about. Safe for use by several threads. */
final class Speech {
    /** More sources than these are not searched for a person whom only a pronoun names. */
    private static final int READ_AT_ONCE = 200;

    private static final Pattern WHITE = Pattern.compile("\\s+");

    private final Map<String, List<Passage>> passages;
    private final Lazy<Set<String>> names = new Lazy<>(this::readNames);
    private final Map<String, Transcript> read = new ConcurrentHashMap<>();

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
        Optional<String> name = speaker(mention, sources).map(Speaker::name);
        return sources.stream()
                .flatMap(source -> by(mention, name, source).stream())
                .toList();
    }

    /** The one whom the mention means, from the first of the sources that knows him, or rather what he is. */
    Optional<Speaker> speaker(String mention, Collection<String> sources) {
        Collection<String> asked = sources.isEmpty() ? passages.keySet() : sources;
        return asked.stream()
                .limit(READ_AT_ONCE)
                .flatMap(source -> cast(source).resolve(mention).stream())
                .min(Comparator.comparing(Speaker::kind)
                        .thenComparing(speaker -> speaker.description().isEmpty()));
    }

    /** The passage before this one in its source. */
    Optional<Passage> previous(Passage passage) {
        return numbered(passage, passage.number() - 1);
    }

    /** The passage behind this one in its source. */
    Optional<Passage> next(Passage passage) {
        return numbered(passage, passage.number() + 1);
    }

    private Optional<Passage> numbered(Passage passage, int number) {
        List<Passage> ofSource = passages.getOrDefault(passage.source().id(), List.of());
        return number < 1 || number > ofSource.size() ? Optional.empty() : Optional.of(ofSource.get(number - 1));
    }

    /** Whether the statement, or a part of it, stands in the sentence. */
    static boolean in(Statement statement, Sentence sentence) {
        return statement.content().overlaps(sentence.span());
    }

    /** "The captain" of one source may be a name in the next. */
    List<Statement> by(String mention, Optional<String> name, String source) {
        Set<Speaker> meant = Stream.concat(Stream.of(mention), name.stream())
                .flatMap(words -> cast(source).resolve(words).stream())
                .collect(Collectors.toSet());
        return statements(source).stream()
                .filter(statement -> statement.passage().kind() != Passage.Kind.HEADING)
                .filter(statement -> statement.speakers().stream().anyMatch(meant::contains))
                .toList();
    }

    private Transcript read(String source) {
        return read.computeIfAbsent(source, id -> Transcript.of(passages.getOrDefault(id, List.of())));
    }
}
