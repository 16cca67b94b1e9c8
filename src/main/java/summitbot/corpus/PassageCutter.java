package summitbot.corpus;

import java.util.ArrayList;
import java.util.List;
import summitbot.domain.Passage;
import summitbot.domain.Sentence;
import summitbot.domain.Source;
import summitbot.domain.Span;

/** From the blocks of a text to its passages: a long paragraph is cut at sentence ends into pieces of similar length. */
final class PassageCutter {
    /**
     * In characters. Nearly all that the embedding model reads; with half of it, one abstract in two was cut and words alone found
     * less (nDCG@10 on SciFact .690 instead of .698, on CAsT .524 instead of .548).
     */
    static final int LONGEST = 2_000;

    private final SentenceSplitter splitter = new SentenceSplitter();

    /**
     * The blocks worth a passage: those with a letter or digit, and so not a row of stars. Where all look like headings
     * they are the text.
     */
    static List<Block> worthy(String text, List<Block> blocks) {
        List<Block> kept = blocks.stream()
                .filter(block -> Lines.hasWords(text, block.span()))
                .toList();
        boolean onlyHeadings = kept.stream().allMatch(PassageCutter::isHeading);
        return onlyHeadings
                ? kept.stream()
                        .map(block -> new Block(block.span(), Passage.Kind.PARAGRAPH))
                        .toList()
                : kept;
    }

    List<Passage> cut(Source source, List<Block> blocks) {
        List<Passage> passages = new ArrayList<>();
        for (Block block : blocks) {
            if (isHeading(block)) {
                add(passages, source, Passage.Kind.HEADING, List.of(block.span()));
            } else {
                addParagraph(passages, source, block.span());
            }
        }
        return passages;
    }

    private static boolean isHeading(Block block) {
        return block.kind() == Passage.Kind.HEADING && block.span().length() <= LONGEST;
    }

    private void addParagraph(List<Passage> passages, Source source, Span block) {
        int pieces = (block.length() + LONGEST - 1) / LONGEST;
        int target = (block.length() + pieces - 1) / pieces;
        List<Span> together = new ArrayList<>();
        for (Span sentence : splitter.split(source.text(), block)) {
            int start =
                    together.isEmpty() ? sentence.start() : together.getFirst().start();
            if (sentence.start() - start >= target || sentence.end() - start > LONGEST) {
                add(passages, source, Passage.Kind.PARAGRAPH, together);
                together.clear();
            }
            together.add(sentence);
        }
        if (!together.isEmpty()) {
            add(passages, source, Passage.Kind.PARAGRAPH, together);
        }
    }

    private static void add(List<Passage> passages, Source source, Passage.Kind kind, List<Span> sentences) {
        Span span = new Span(sentences.getFirst().start(), sentences.getLast().end());
        List<Sentence> kept = sentences.stream().map(Sentence::new).toList();
        passages.add(new Passage(source, passages.size() + 1, kind, span, kept));
    }
}
