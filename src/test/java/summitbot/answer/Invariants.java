package summitbot.answer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import summitbot.chat.JsonReply;
import summitbot.chat.Printable;
import summitbot.chat.Reply;
import summitbot.console.Screen;
import summitbot.domain.Answer;
import summitbot.domain.Citation;
import summitbot.domain.Corpus;
import summitbot.domain.Passage;
import summitbot.domain.Question;
import summitbot.retrieval.Hit;
import summitbot.telegram.render.AnswerText;
import summitbot.telegram.render.Splitter;
import summitbot.telegram.render.Text;
import summitbot.telegram.render.Texts;

/** What holds of every answer, whatever a model, a document or a person wrote: on the console, in JSON and in Telegram. */
final class Invariants {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern MARK = Pattern.compile("[\\[［【〔⟦]\\s*(\\p{N}[^\\]］】〕⟧\\n]{0,30})[\\]］】〕⟧]");
    private static final Pattern QUOTED = Pattern.compile("“([^“”]{4,})”");
    private static final Pattern ADDRESS =
            Pattern.compile("(?i)https?:|www\\.|mailto:|javascript:|tg:|t\\.me|evil\\.example");
    private static final Pattern UNASKED = Pattern.compile("(?<![\\p{L}\\p{N}])[@/#$][A-Za-z_]{2,}");
    private static final Pattern HEAPED = Pattern.compile("\\p{M}{5,}");

    /** Stands in every prompt, and in no answer. */
    private static final List<String> PROMPT = List.of("===", "PASSAGE [", "five short, plain", "sk-test");

    private final Corpus corpus;

    /** What a source holds itself may be quoted from it. */
    private final List<String> leaks;

    Invariants(Corpus corpus) {
        this.corpus = corpus;
        this.leaks = PROMPT.stream()
                .filter(leak -> corpus.passages().stream()
                        .noneMatch(passage -> passage.text().contains(leak)))
                .toList();
    }

    /**
     * Fails with the first that does not hold.
     *
     * @param plain what is answered without a model
     * @param secrets may not be shown
     */
    void check(Trace trace, Answer plain, String... secrets) {
        Answer answer = trace.answer();
        String console = console(answer);
        String json = new JsonReply("", new Question("?"), answer, 1).line();
        List<Text> telegram = Splitter.split(new AnswerText(Texts.in("en")).show(answer));
        citesOnlyWhatWasFound(trace, plain);
        quotesLetterForLetter(answer, json);
        for (String shown : List.of(console, parsed(json).path("answer").asText(), text(telegram))) {
            isHarmless(shown);
            marksAreOurs(shown, Reply.of(answer));
            assertThat(shown).as("I7").doesNotContain(leaks);
            assertThat(List.of(secrets)).as("I7").noneMatch(shown::contains);
        }
        assertThat(json.codePoints().allMatch(Printable::isShown))
                .as("I5 %s", json)
                .isTrue();
        fitsMessages(telegram);
    }

    /** An overview and a list of people rest on the sources' own order instead of a search. */
    private static void citesOnlyWhatWasFound(Trace trace, Answer plain) {
        Set<String> found = Stream.concat(
                        trace.insight().found().stream().map(Hit::passage),
                        citations(plain).stream().map(Citation::passage))
                .map(Passage::id)
                .collect(Collectors.toSet());
        assertThat(found)
                .as("I1")
                .containsAll(citations(trace.answer()).stream()
                        .map(citation -> citation.passage().id())
                        .toList());
    }

    private void quotesLetterForLetter(Answer answer, String json) {
        for (JsonNode citation : parsed(json).path("citations")) {
            String text = corpus.sources().stream()
                    .filter(source -> source.id().equals(citation.path("source").asText()))
                    .findFirst()
                    .orElseThrow()
                    .text();
            assertThat(text.substring(
                            citation.path("start").asInt(), citation.path("end").asInt()))
                    .as("I2")
                    .isEqualTo(citation.path("quote").asText());
        }
        if (answer instanceof Answer.Grounded grounded) {
            grounded.claims()
                    .forEach(claim -> QUOTED.matcher(claim.text())
                            .results()
                            .flatMap(quote -> List.of(quote.group(1).split(" … ")).stream())
                            .forEach(quote -> assertThat(stands(quote, claim.citations()))
                                    .as("I2 %s in %s", quote, claim)
                                    .isTrue()));
        }
    }

    /** The comma or full stop inside a quotation mark belongs to the sentence. */
    private static boolean stands(String quote, List<Citation> citations) {
        String words = quote.replaceAll("[.,?!]$", "").strip();
        return citations.stream().anyMatch(citation -> citation.passage().text().contains(words));
    }

    private static void isHarmless(String shown) {
        assertThat(ADDRESS.matcher(shown).find()).as("I3 %s", shown).isFalse();
        assertThat(shown.codePoints().allMatch(Printable::isShown))
                .as("I5 %s", shown)
                .isTrue();
        assertThat(HEAPED.matcher(shown).find()).as("I5 %s", shown).isFalse();
        assertThat(UNASKED.matcher(shown).results().map(MatchResult::group))
                .as("I8 %s", shown)
                .isEmpty();
    }

    private static void marksAreOurs(String shown, Reply reply) {
        Matcher marks = MARK.matcher(shown);
        while (marks.find()) {
            assertThat(marks.group()).as("a mark in %s", shown).matches("\\[\\d{1,2}]");
            assertThat(Integer.parseInt(marks.group(1)))
                    .isBetween(1, reply.footnotes().size());
        }
    }

    private static void fitsMessages(List<Text> telegram) {
        assertThat(telegram).as("I6").hasSizeBetween(1, 4).allSatisfy(text -> {
            assertThat(text.value().length()).isLessThanOrEqualTo(4096);
            assertThat(text.marks()).hasSizeLessThanOrEqualTo(100).allSatisfy(mark -> {
                assertThat(mark.end()).isLessThanOrEqualTo(text.value().length());
                assertThat(mark.url()).as("I3").isEmpty();
            });
        });
    }

    static String console(Answer answer) {
        StringWriter out = new StringWriter();
        new Screen(new PrintWriter(out), false, () -> 0).reply(Reply.of(answer));
        return out.toString();
    }

    private static String text(List<Text> telegram) {
        return telegram.stream().map(Text::value).collect(Collectors.joining("\n"));
    }

    private static List<Citation> citations(Answer answer) {
        return answer instanceof Answer.Grounded grounded
                ? grounded.claims().stream()
                        .flatMap(claim -> claim.citations().stream())
                        .toList()
                : List.of();
    }

    private static JsonNode parsed(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
