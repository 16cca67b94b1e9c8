package summitbot.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import summitbot.speech.Attribution.Shape;

/** Joins the verbs of saying of one sentence with what they attribute, and drops what only repeats an outer statement. */
final class DraftFinder {
    private static final Set<String> PARTING = Set.of("but", "while", "whereas", "though", "although", "yet");

    private final Wording wording;
    private final List<Attribution> attributions;
    private final ContentFinder contents;
    private final List<Draft> drafts = new ArrayList<>();

    private DraftFinder(Wording wording, List<Attribution> attributions) {
        this.wording = wording;
        this.contents = new ContentFinder(wording);
        this.attributions = attributions.stream()
                .filter(attribution ->
                        !contents.contents(attribution, 0, wording.size()).isEmpty())
                .toList();
    }

    /** Something said, before it is known who "he" is. */
    record Draft(Wording wording, Attribution attribution, Said said) {}

    static List<Draft> find(Wording wording, List<Attribution> attributions) {
        DraftFinder finder = new DraftFinder(wording, attributions);
        for (int number = 0; number < finder.attributions.size(); number++) {
            finder.add(number);
        }
        return finder.drafts;
    }

    private void add(int number) {
        Attribution attribution = attributions.get(number);
        if (isNested(attribution) || isClosedLater(number)) {
            return;
        }
        for (Said said : contents.contents(attribution, floor(number), limit(number))) {
            drafts.add(new Draft(wording, attribution, said));
        }
    }

    /** "The union demands talks, he said": the demand stands in what he said. */
    private boolean isClosedLater(int number) {
        boolean speech = isOwnSpeech(attributions.get(number));
        for (int next = number + 1; next < attributions.size(); next++) {
            Attribution other = attributions.get(next);
            boolean document = other.is(Shape.SOURCE);
            if (contents.isClosing(other, limit(next)) && !(document && speech)) {
                return true;
            }
            if (parts(other) && !document) {
                return false;
            }
        }
        return false;
    }

    private boolean isOwnSpeech(Attribution attribution) {
        Piece first = wording.at(attribution.subjects().get(0).from());
        return attribution.saying().isSpeech() && !Lexicon.SUBJECT_PRONOUN.has(first);
    }

    /** Everything before this belongs to statements already found. */
    private int floor(int number) {
        int verb = attributions.get(number).verb();
        int floor = verb;
        while (floor > 0 && !wording.at(floor - 1).isMark(";")) {
            floor--;
        }
        for (Draft draft : drafts) {
            if (draft.attribution().verb() < verb) {
                int end = draft.said().content().end();
                floor = Math.max(floor, indexAfter(end, draft.attribution().after()));
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
        if (attribution.is(Shape.PARTICIPLE) || attribution.is(Shape.SOURCE)) {
            return comma;
        }
        Piece next = comma ? wording.near(attribution.clauseFrom() + 1) : first;
        boolean connected = Lexicon.CONNECTOR.has(next) || next.is("as");
        boolean quoted = wording.near(attribution.clauseFrom() - 1).isQuote();
        return (connected && (comma || quoted || PARTING.contains(next.key()))) || (quoted && comma);
    }

    /** Inside what somebody else says, and no more than an attitude or "he": the outer statement already holds it. */
    private boolean isNested(Attribution attribution) {
        int verb = wording.at(attribution.verb()).span().start();
        boolean speech = isOwnSpeech(attribution);
        for (Draft draft : drafts) {
            boolean inside = draft.said().content().start() <= verb
                    && verb < draft.said().content().end();
            if (inside && (!speech || draft.said().kind() == Statement.Kind.DIRECT)) {
                return true;
            }
        }
        return false;
    }
}
