package summitbot.retrieval;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** From text to stems, in the same way for passages and questions. */
final class Words extends Analyzer {
    /** No word is longer; what is longer is cut into several. */
    private static final int LONGEST = 60;

    @Override
    protected TokenStreamComponents createComponents(String field) {
        StandardTokenizer words = new StandardTokenizer();
        words.setMaxTokenLength(LONGEST);
        TokenStream folded = new ASCIIFoldingFilter(new EnglishPossessiveFilter(words));
        TokenStream known = new StopFilter(new LowerCaseFilter(folded), EnglishAnalyzer.ENGLISH_STOP_WORDS_SET);
        return new TokenStreamComponents(words, new PorterStemFilter(IrregularVerbs.before(known)));
    }

    List<String> stems(String text) {
        List<String> stems = new ArrayList<>();
        try (TokenStream tokens = tokenStream(PassageDocument.WORDS, Folding.fold(text))) {
            CharTermAttribute stem = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                stems.add(stem.toString());
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory always reads", e);
        }
        return stems;
    }
}
