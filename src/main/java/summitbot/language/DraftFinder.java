package summitbot.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import summitbot.language.Attribution.Shape;

/** Joins the verbs of saying of one sentence with what they attribute, and drops what only repeats an outer statement. */
final class DraftFinder {
    private static final Set<String> PARTING = Set.of("but", "while", "whereas", "though", "although", "yet");

    private final Wording wording;
    private final List<Attribution> attributions;
    private final ContentFinder contents;
    private final List<Draft> drafts = new ArrayList<>();

    private DraftFinder(Wording wording, List<Attribution> attributions) {
        this.wording = wording;
        this.attributions = attributions;
        this.contents = new ContentFinder(wording);
    }

    /** Something said, before it is known who "he" is. */
    record Draft(Wording wording, Attribution attribution, Said said) {}

    static List<Draft> find(Wording wording, List<Attribution> attributions) {
        DraftFinder finder = new DraftFinder(wording, attributions);
        for (int number = 0; number < attributions.size(); number++) {
            finder.add(number);
        }
        return finder.drafts;
    }

    private void add(int number) {
        Attribution attribution = attributions.get(number);
        if (isNested(attribution)) {
            return;
        }
        for (Said said : contents.contents(attribution, floor(number), limit(number))) {
            drafts.add(new Draft(wording, attribution, said));
        }
    }

    /** Everything before this belongs to statements already found. */
    private int floor(int number) {
        int floor = 0;
        for (int at = 0; at < attributions.get(number).verb(); at++) {
            if (wording.at(at).isMark(";")) {
                floor = at + 1;
            }
        }
        for (Draft draft : drafts) {
            if (draft.attribution().verb() < attributions.get(number).verb()) {
                floor = Math.max(
                        floor,
                        indexAfter(
                                draft.said().content().end(),
                                draft.attribution().after()));
            }
        }
        return floor;
    }

    private int indexAfter(int offset, int from) {
        int at = from;
        while (at < wording.size() && wording.at(at).span().start() < offset) {
            at++;
        }
        return at;
    }

    private int limit(int number) {
        Attribution attribution = attributions.get(number);
        int limit = wording.size();
        for (int next = number + 1; next < attributions.size(); next++) {
            Attribution other = attributions.get(next);
            if (other.clauseFrom() > attribution.after() && parts(other)) {
                limit = Math.min(limit, other.clauseFrom());
            }
        }
        for (int at = attribution.after(); at < limit; at++) {
            if (wording.at(at).isMark(";")) {
                return at;
            }
        }
        return limit;
    }

    /** Whether the clause of this verb ends what stands before it, or only goes on with it. */
    private boolean parts(Attribution attribution) {
        Piece first = wording.at(attribution.clauseFrom());
        if (attribution.is(Shape.RELATIVE) || attribution.is(Shape.COORDINATED) || attribution.is(Shape.INVERTED)) {
            return true;
        }
        boolean comma = first.isComma() || first.isMark("-");
        Piece next = comma ? wording.at(attribution.clauseFrom() + 1) : first;
        boolean connected = Lexicon.CONNECTOR.has(next) || next.is("as");
        boolean quoted = wording.near(attribution.clauseFrom() - 1).isQuote();
        return attribution.is(Shape.PARTICIPLE)
                ? comma
                : (connected && (comma || quoted || PARTING.contains(next.key())))
                        || (quoted && comma)
                        || (attribution.is(Shape.SOURCE) && comma);
    }

    /** Inside what somebody else says, and no more than an attitude or "he": the outer statement already holds it. */
    private boolean isNested(Attribution attribution) {
        int verb = wording.at(attribution.verb()).span().start();
        for (Draft draft : drafts) {
            boolean inside = draft.said().content().start() <= verb
                    && verb < draft.said().content().end();
            boolean own = Lexicon.SUBJECT_PRONOUN.has(
                    wording.at(attribution.subjects().get(0).from()));
            boolean speech = attribution.saying().isSpeech() && !own;
            if (inside && (!speech || draft.said().kind() == Statement.Kind.DIRECT)) {
                return true;
            }
        }
        return false;
    }
}
