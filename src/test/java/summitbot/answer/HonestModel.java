package summitbot.answer;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import summitbot.llm.FakeLlm;
import summitbot.llm.Prompts;

/** Answers as an honest weak model would: copies the sentences with most words of the question, or says that there are none. */
final class HonestModel implements Function<FakeLlm.Request, String> {
    private static final Pattern QUESTION = Pattern.compile("=== \\w+ QUESTION\\n(.*?)\\n===", Pattern.DOTALL);
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?][”\"]?) (?=[\\p{Lu}“\"])");
    private static final int SENTENCES = 2;

    /** Of the content words of a question, the part that a sentence must hold. */
    private static final double ENOUGH = 0.34;

    private record Said(String text, String mark, double overlap) {}

    @Override
    public String apply(FakeLlm.Request request) {
        String prompt = Harbour.prompt(request);
        Map<String, String> passages = Harbour.marks(request);
        if (passages.isEmpty()) {
            return question(prompt);
        }
        if (prompt.contains(" DRAFT\n")) {
            return Prompts.REFUSAL;
        }
        Set<String> wanted = words(question(prompt));
        List<Said> best = passages.entrySet().stream()
                .flatMap(passage -> Arrays.stream(SENTENCE_END.split(passage.getValue()))
                        .map(text -> new Said(text, passage.getKey(), overlap(wanted, text))))
                .filter(said -> said.overlap() >= ENOUGH)
                .sorted(Comparator.comparingDouble(Said::overlap).reversed())
                .limit(SENTENCES)
                .toList();
        return best.isEmpty()
                ? Prompts.REFUSAL
                : best.stream()
                        .map(said -> said.text().strip() + " [" + said.mark() + "]")
                        .collect(Collectors.joining(" "));
    }

    private static String question(String prompt) {
        Matcher question = QUESTION.matcher(prompt);
        return question.find() ? question.group(1) : "";
    }

    private static double overlap(Set<String> wanted, String text) {
        Set<String> had = words(text);
        long found = wanted.stream().filter(had::contains).count();
        return wanted.isEmpty() ? 0 : (double) found / wanted.size();
    }

    /** Cut to their first letters, so that other forms of a word count too. */
    private static Set<String> words(String text) {
        return QuestionReader.words(text).stream()
                .filter(word -> !Stopwords.is(word) && word.length() > 2)
                .map(word -> word.toLowerCase(Locale.ROOT))
                .map(word -> word.substring(0, Math.min(5, word.length())))
                .collect(Collectors.toSet());
    }
}
