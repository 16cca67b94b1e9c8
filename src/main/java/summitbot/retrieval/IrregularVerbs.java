package summitbot.retrieval;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.StemmerOverrideFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Brings "spoke" and "speak" to one stem, which a stemmer that cuts endings cannot. */
final class IrregularVerbs {
    private static final StemmerOverrideFilter.StemmerOverrideMap FORMS = load();

    private IrregularVerbs() {}

    static TokenStream before(TokenStream words) {
        return new StemmerOverrideFilter(words, FORMS);
    }

    private static StemmerOverrideFilter.StemmerOverrideMap load() {
        try (InputStream in = Objects.requireNonNull(IrregularVerbs.class.getResourceAsStream("irregular-verbs.txt"))) {
            StemmerOverrideFilter.Builder forms = new StemmerOverrideFilter.Builder();
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> List.of(line.split(" ", -1)))
                    .forEach(verb -> verb.stream().skip(1).forEach(form -> forms.add(form, stem(verb.getFirst()))));
            return forms.build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the stemmer makes of the base form. */
    private static String stem(String base) {
        KeywordTokenizer word = new KeywordTokenizer();
        word.setReader(new StringReader(base));
        try (PorterStemFilter stemmer = new PorterStemFilter(word)) {
            CharTermAttribute stem = stemmer.addAttribute(CharTermAttribute.class);
            stemmer.reset();
            stemmer.incrementToken();
            return stem.toString();
        } catch (IOException e) {
            throw new UncheckedIOException("a word in memory always reads", e);
        }
    }
}
