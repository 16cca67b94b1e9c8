package summitbot.answer;

import java.util.List;
import java.util.regex.Pattern;
import summitbot.domain.Citation;
import summitbot.domain.Passage;
import summitbot.domain.Sentence;
import summitbot.domain.Span;

/** Makes a sentence whole: one that the next takes back with "However" would say the opposite without it. */
final class Whole {
    private static final Pattern TAKES_BACK = Pattern.compile(
            "(?:However|But|Yet|Still|Nevertheless|Nonetheless|Even so|That said)\\b.*", Pattern.DOTALL);

    private static final Pattern REASON = Pattern.compile(
            "\\b(?:because|due to|since|so that|in order to|owing to|thanks to)\\b", Pattern.CASE_INSENSITIVE);

    /** In UTF-16 units; two sentences that together are longer are two answers. */
    private static final int LONGEST = 450;

    private Whole() {}

    /** News gives the reason for something in the next sentence as often as in the same. */
    static Citation of(Candidate candidate, Asked.Kind kind) {
        Passage passage = candidate.passage();
        boolean reason = kind == Asked.Kind.REASON
                && !REASON.matcher(passage.text(candidate.sentence())).find();
        return reason ? withNext(passage, candidate.sentence()) : of(passage, candidate.sentence());
    }

    static Citation of(Passage passage, Sentence sentence) {
        List<Sentence> sentences = passage.sentences();
        int next = sentences.indexOf(sentence) + 1;
        if (next == sentences.size()
                || !TAKES_BACK.matcher(passage.text(sentences.get(next))).matches()) {
            return new Citation(passage, sentence.span());
        }
        return withNext(passage, sentence);
    }

    private static Citation withNext(Passage passage, Sentence sentence) {
        List<Sentence> sentences = passage.sentences();
        int last = Math.min(sentences.indexOf(sentence) + 1, sentences.size() - 1);
        Span both = new Span(sentence.span().start(), sentences.get(last).span().end());
        return new Citation(passage, both.length() > LONGEST ? sentence.span() : both);
    }
}
