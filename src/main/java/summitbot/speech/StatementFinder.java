package summitbot.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import summitbot.domain.Passage;
import summitbot.domain.Sentence;
import summitbot.domain.Span;
import summitbot.speech.DraftFinder.Draft;

/** Reads a document for who said what: quotations and paraphrases with their speakers. */
public final class StatementFinder {
    private static final Saying SAY = new Saying("say", Set.of(Saying.Manner.SAY), Saying.Form.PAST, 1);

    private static final Set<String> ANSWERS = Set.of("reply", "respond", "answer", "retort", "counter");
    private static final Set<String> ASKING =
            Set.of("asked", "pressed", "questioned", "challenged", "quizzed", "grilled", "asks");

    private final Referents referents;
    private final Turns turns;
    private final List<Statement> statements = new ArrayList<>();
    private Optional<Wording> pending = Optional.empty();
    private Optional<Wording> previous = Optional.empty();

    private StatementFinder(Cast cast, Turns turns) {
        this.referents = new Referents(cast);
        this.turns = turns;
    }

    /** The statements of one document in the order of its text, given all its passages in order. */
    public static List<Statement> find(List<Passage> ofOneSource, Cast cast) {
        return read(ParagraphReader.read(ofOneSource), cast);
    }

    static List<Statement> read(List<Wording> wordings, Cast cast) {
        StatementFinder finder = new StatementFinder(cast, new Turns(wordings, cast));
        wordings.forEach(finder::read);
        finder.quotationAlone();
        return List.copyOf(finder.statements);
    }

    private void read(Wording wording) {
        referents.recollection().nextSentence();
        statements(wording);
        turn(wording);
        named(wording).forEach(referents.recollection()::named);
        previous = Optional.of(wording);
    }

    private void statements(Wording wording) {
        List<Attribution> attributions = AttributionFinder.find(wording);
        if (attributions.isEmpty() && isQuotation(wording)) {
            quotationAlone();
            pending = Optional.of(wording);
            return;
        }
        List<Draft> drafts = DraftFinder.find(wording, attributions);
        if (drafts.isEmpty()
                && !attributions.isEmpty()
                && attributions.get(0).saying().isSpeech()) {
            drafts = lateAttribution(attributions.get(0), wording);
        }
        quotationAlone();
        noteSubject(wording);
        for (Draft draft : drafts) {
            add(draft);
        }
        if (drafts.isEmpty()) {
            afterColon(wording);
        }
    }

    private static boolean isQuotation(Wording wording) {
        return wording.at(0).isQuote()
                && wording.pieces().stream().allMatch(piece -> piece.isQuote() || piece.kind() == Piece.Kind.MARK)
                && (wording.at(0).text().indexOf(' ') > 0
                        || wording.at(0).text().endsWith("."));
    }

    /** "Are you sure?" | Smith asked. */
    private List<Draft> lateAttribution(Attribution attribution, Wording wording) {
        boolean plain = attribution.is(Attribution.Shape.PLAIN) && attribution.clauseFrom() == 0;
        boolean same = pending.filter(quotation -> quotation.passage().equals(wording.passage()))
                .isPresent();
        if (!same || !plain || attribution.after() + 1 < wording.size()) {
            return List.of();
        }
        Wording quotation = pending.orElseThrow();
        pending = Optional.empty();
        return List.of(new Draft(wording, attribution, direct(quotation.at(0))));
    }

    /** A quotation with nobody beside it goes on with whoever spoke or acted last. */
    private void quotationAlone() {
        Optional<Wording> quotation = pending;
        pending = Optional.empty();
        List<Speaker> latest = referents.recollection().latestSubject();
        if (quotation.isPresent() && !latest.isEmpty()) {
            quotation.get().pieces().stream()
                    .filter(Piece::isQuote)
                    .forEach(piece -> add(quotation.get(), latest, SAY, direct(piece)));
        }
    }

    /** "Smith was blunt: ..." and "Smith: ...". */
    private void afterColon(Wording wording) {
        for (int at = 1; at + 1 < wording.size(); at++) {
            if (wording.at(at).isMark(":") && wording.at(at + 1).isQuote()) {
                Piece quote = wording.at(at + 1);
                List<Speaker> who = mainSubject(wording, at);
                if (!who.isEmpty()) {
                    add(wording, who, SAY, direct(quote));
                }
            }
        }
    }

    private void turn(Wording wording) {
        turns.in(wording).ifPresent(words -> add(wording, List.of(words.speaker()), SAY, direct(words.span())));
    }

    private static Said direct(Piece quote) {
        return direct(SaidReader.inside(quote));
    }

    private static Said direct(Span inside) {
        return new Said(Statement.Kind.DIRECT, inside, List.of(inside));
    }

    private void add(Draft draft) {
        Wording wording = draft.wording();
        List<Speaker> who = new ArrayList<>();
        for (Phrase phrase : draft.attribution().subjects()) {
            who.addAll(referents.resolve(wording, phrase, nearer(draft, phrase)));
        }
        if (!who.isEmpty()) {
            referents.recollection().subject(List.copyOf(who));
            add(wording, who, draft.attribution().saying(), draft.said());
        }
    }

    /** Who comes first for a pronoun: whoever was just asked, when the verb is an answer; else those before it. */
    private List<Speaker> nearer(Draft draft, Phrase phrase) {
        boolean reply = ANSWERS.contains(draft.attribution().saying().base());
        if (reply && previous.filter(StatementFinder::asks).isPresent()) {
            List<Speaker> asker = referents.recollection().latestSubject();
            return named(previous.orElseThrow()).stream()
                    .filter(speaker -> !asker.contains(speaker))
                    .toList();
        }
        return before(draft.wording(), phrase.from());
    }

    private static boolean asks(Wording wording) {
        return wording.pieces().stream().anyMatch(piece -> ASKING.contains(piece.key()));
    }

    private List<Speaker> named(Wording wording) {
        return wording.pieces().stream()
                .filter(Piece::isName)
                .flatMap(piece -> referents.candidates(piece.text()).stream().limit(1))
                .toList();
    }

    private void add(Wording wording, List<Speaker> who, Saying saying, Said said) {
        statements.add(new Statement(
                wording.passage(),
                sentence(wording, said.content()),
                who,
                saying.base(),
                saying.is(Saying.Manner.DENIAL),
                said.kind(),
                said.content(),
                said.quotes()));
    }

    private static Sentence sentence(Wording wording, Span content) {
        return wording.passage().sentences().stream()
                .filter(sentence -> sentence.span().end() > content.start())
                .findFirst()
                .orElseGet(() -> new Sentence(wording.span(0, wording.size())));
    }

    private void noteSubject(Wording wording) {
        referents.recollection().subject(mainSubject(wording, wording.size()));
    }

    private List<Speaker> mainSubject(Wording wording, int before) {
        List<Speaker> who = new ArrayList<>();
        for (Phrase phrase : new SubjectFinder(wording).ofClauseBefore(before)) {
            who.addAll(referents.resolve(wording, phrase, before(wording, phrase.from())));
        }
        return List.copyOf(who);
    }

    /** The names before a pronoun in its sentence that can be subjects, the first first. */
    private List<Speaker> before(Wording wording, int index) {
        List<Speaker> found = new ArrayList<>();
        for (int at = 0; at < index; at++) {
            boolean owner = wording.near(at + 1).is("'s");
            boolean object = at > 0
                    && Lexicon.PREPOSITION.has(wording.at(at - 1))
                    && !wording.at(at - 1).is("as");
            if (wording.at(at).isName() && !owner && !object) {
                referents.candidates(wording.at(at).text()).stream().findFirst().ifPresent(found::add);
            }
        }
        return found;
    }
}
