package summitbot.speech;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import summitbot.domain.Passage;
import summitbot.domain.Sentence;
import summitbot.domain.Source;
import summitbot.domain.Span;

/** Reads the paragraphs of one source into sentences of pieces; a quotation is never torn, whatever the splitter did. */
final class ParagraphReader {
    /** In pieces: what is longer is no sentence, and the time for one sentence is not linear in its length. */
    private static final int LONGEST = 300;

    private static final int DATELINE = 12;

    private final Map<Integer, Name> names = new HashMap<>();

    private ParagraphReader() {}

    static List<Wording> read(List<Passage> ofOneSource) {
        List<Passage> paragraphs = ofOneSource.stream()
                .filter(passage -> passage.kind() == Passage.Kind.PARAGRAPH
                        && passage.span().length() > 0)
                .toList();
        ParagraphReader reader = new ParagraphReader();
        List<Wording> wordings = new ArrayList<>();
        if (!paragraphs.isEmpty()) {
            reader.learnNames(paragraphs.get(0).source(), ofOneSource);
        }
        paragraphs.forEach(paragraph -> reader.readParagraph(paragraph, wordings));
        return wordings;
    }

    private void learnNames(Source source, List<Passage> passages) {
        int start = passages.stream().mapToInt(p -> p.span().start()).min().orElse(0);
        int end = passages.stream().mapToInt(p -> p.span().end()).max().orElse(0);
        NameFinder.find(source.text(), new Span(start, end))
                .forEach(name -> names.put(name.span().start(), name));
    }

    private void readParagraph(Passage passage, List<Wording> wordings) {
        List<Piece> pieces = masked(passage.source().text(), passage.span());
        int start = dateline(pieces);
        int sentence = 0;
        for (int at = start + 1; at <= pieces.size(); at++) {
            sentence = at < pieces.size() ? sentenceOf(passage, pieces.get(at), sentence) : sentence;
            if (at == pieces.size() || at - start == LONGEST || begins(passage, pieces, at, sentence)) {
                wordings.add(new Wording(passage, pieces.subList(start, at)));
                start = at;
            }
        }
    }

    /** Past "ANCHORAGE, Alaska (AP) —", which belongs to no sentence. */
    private static int dateline(List<Piece> pieces) {
        boolean place = !pieces.isEmpty() && pieces.get(0).isAllCaps();
        for (int at = 1; place && at < Math.min(pieces.size() - 1, DATELINE); at++) {
            if (pieces.get(at).isMark("-")) {
                return at + 1;
            }
        }
        return 0;
    }

    private List<Piece> masked(String text, Span within) {
        List<Piece> pieces = new ArrayList<>();
        int at = within.start();
        for (Quotation quotation : QuotationFinder.find(text, within)) {
            addWords(text, new Span(at, quotation.whole().start()), pieces);
            pieces.add(new Piece(quotation.whole(), quotation.inside().cut(text), "“", Piece.Kind.QUOTE));
            at = quotation.whole().end();
        }
        addWords(text, new Span(at, within.end()), pieces);
        return pieces;
    }

    private void addWords(String text, Span within, List<Piece> into) {
        int reached = within.start();
        for (Piece piece : PieceSplitter.split(text, within)) {
            Name name = names.get(piece.span().start());
            if (name != null && name.span().end() <= within.end()) {
                into.add(new Piece(name.span(), name.text(), Spelling.fold(name.text()), Piece.Kind.NAME));
                reached = name.span().end();
            } else if (piece.span().start() >= reached) {
                into.add(piece);
            }
        }
    }

    /** Index of the sentence that the piece begins in. */
    private static int sentenceOf(Passage passage, Piece piece, int from) {
        int sentence = from;
        List<Sentence> sentences = passage.sentences();
        while (sentence + 1 < sentences.size()
                && sentences.get(sentence + 1).span().start() <= piece.span().start()) {
            sentence++;
        }
        return sentence;
    }

    private static boolean begins(Passage passage, List<Piece> pieces, int at, int sentence) {
        Piece piece = pieces.get(at);
        Piece before = pieces.get(at - 1);
        boolean abbreviated = before.text().endsWith(".") && isAbbreviation(before, piece);
        boolean opensSentence = !abbreviated
                && !passage.sentences().isEmpty()
                && passage.sentences().get(sentence).span().start()
                        > before.span().start()
                && !continues(piece);
        return opensSentence || endsWithQuotation(pieces, at);
    }

    /** "Dr.", an initial, and "U.S." before an office end no sentence, whatever the splitter thought. */
    private static boolean isAbbreviation(Piece before, Piece next) {
        boolean dotted = before.text().indexOf('.') < before.text().length() - 1;
        boolean office = dotted && (Lexicon.isPersonRole(next) || Lexicon.MODIFIER.has(next));
        boolean title = before.isCapitalised()
                && (Lexicon.isPersonRole(before) || before.text().length() == 2);
        return office || title;
    }

    /** What the splitter took for a sentence but begins in lower case goes on: "Really?" / she asked. */
    private static boolean continues(Piece piece) {
        return piece.isComma()
                || (piece.isWord() && Character.isLowerCase(piece.text().codePointAt(0)));
    }

    /** A quotation that ends in a full stop ends its sentence as well, when a capital follows. */
    private static boolean endsWithQuotation(List<Piece> pieces, int at) {
        Piece quote = pieces.get(at - 1);
        Piece piece = pieces.get(at);
        boolean capital = piece.isCapitalised() || piece.isName() || piece.isQuote();
        return quote.isQuote() && capital && (quote.text().endsWith(".") || piece.isQuote());
    }
}
