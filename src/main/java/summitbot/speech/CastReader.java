package summitbot.speech;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import summitbot.speech.Descriptions.Role;

/** Collects the cast of a document: first the full names, then the short ones, then whoever else says something. */
final class CastReader {
    /** "Haugen told reporters on Monday that he": so many words behind the name. */
    private static final int HIMSELF_WITHIN = 7;

    private final List<Entry> entries = new ArrayList<>();
    private final Set<String> lone = new HashSet<>();

    private CastReader() {}

    static List<Entry> read(List<Wording> wordings) {
        CastReader reader = new CastReader();
        wordings.forEach(reader::shortNames);
        wordings.forEach(wording -> reader.names(wording, true));
        wordings.forEach(wording -> reader.names(wording, false));
        wordings.forEach(reader::speakers);
        Turns.names(wordings).forEach(reader::label);
        return reader.entries;
    }

    private void speakers(Wording wording) {
        for (DraftFinder.Draft draft : DraftFinder.find(wording, AttributionFinder.find(wording))) {
            draft.attribution().subjects().forEach(subject -> subject(wording, subject));
        }
        new SubjectFinder(wording)
                .ofClauseBefore(wording.size()).stream()
                        .filter(subject -> isPersonShaped(wording, subject))
                        .forEach(subject -> subject(wording, subject));
    }

    private void label(String name, int place) {
        known(name, Gender.UNKNOWN)
                .or(() -> alias(name))
                .orElseGet(() -> add(name, Speaker.Kind.PERSON, place))
                .alias(name);
    }

    /** "Ada and Paul Berg" are Ada Berg and Paul Berg. */
    private void couple(Wording wording, int at) {
        Piece full = wording.at(at);
        Piece given = wording.near(at - 2);
        boolean couple = wording.near(at - 1).is("and")
                && given.isName()
                && GivenNames.has(given.text())
                && GivenNames.has(full.text().split(" ", 2)[0]);
        if (couple) {
            String surname = full.text().substring(full.text().indexOf(' ') + 1);
            Entry entry = add(
                    given.text() + " " + surname,
                    Speaker.Kind.PERSON,
                    given.span().start());
            entry.alias(given.text());
        }
    }

    /** Two or three capitalised words that are subject of a sentence and show no sign of a body. */
    private static boolean isPersonShaped(Wording wording, Phrase phrase) {
        Piece last = wording.at(phrase.to() - 1);
        SpeakerPhrase words = SpeakerPhrase.of(wording, phrase);
        return last.isName()
                && words.isName()
                && !words.isInstitution()
                && last.text().contains(" ")
                && !isBody(last);
    }

    private void shortNames(Wording wording) {
        wording.pieces().stream()
                .filter(piece -> piece.isName() && piece.text().indexOf(' ') < 0)
                .forEach(piece -> lone.add(piece.key()));
    }

    private void names(Wording wording, boolean full) {
        Descriptions descriptions = new Descriptions(wording);
        for (int at = 0; at < wording.size(); at++) {
            Piece piece = wording.at(at);
            if (piece.isName() && full == piece.text().contains(" ")) {
                boolean person = descriptions.isWho(at) || (looksPersonal(piece) && !descriptions.hasArticle(at));
                name(piece, descriptions.of(at), descriptions.courtesy(at), person);
                if (full) {
                    couple(wording, at);
                }
            }
        }
    }

    private void name(Piece piece, Optional<Role> role, Gender shown, boolean personal) {
        Optional<Entry> known = known(piece.text(), shown);
        boolean titled = role.filter(Role::person).isPresent() || shown != Gender.UNKNOWN;
        boolean person = !isBody(piece) && (titled || (role.isEmpty() && personal));
        if (known.isEmpty() && !person && role.isEmpty()) {
            return;
        }
        Speaker.Kind kind = person ? Speaker.Kind.PERSON : Speaker.Kind.ORGANISATION;
        Entry entry = known.orElseGet(() -> add(piece.text(), kind, piece.span().start()));
        entry.alias(piece.text());
        entry.learnGender(shown);
        role.filter(found -> found.person() == entry.isPerson()).ifPresent(entry::describe);
    }

    private Optional<Entry> known(String name, Gender shown) {
        List<String> words = PersonName.of(name).words();
        return entries.stream()
                .filter(entry -> entry.isPerson() ? entry.isNamed(words, shown) : entry.hasAlias(name))
                .findFirst();
    }

    /** A common given name, or a last word that the document uses alone. */
    private boolean looksPersonal(Piece piece) {
        String[] words = piece.key().split(" ", -1);
        String last = words[words.length - 1];
        return words.length > 1
                && words.length < 5
                && !isBody(piece)
                && (GivenNames.has(words[0]) || lone.contains(last));
    }

    private static boolean isBody(Piece piece) {
        String[] words = piece.key().split(" ", -1);
        String last = words[words.length - 1];
        return Lexicon.INSTITUTION.has(last)
                || Nations.has(piece.key())
                || (Nations.has(words[0]) && !GivenNames.has(words[0]))
                || (Nations.has(last) && !GivenNames.has(words[0]))
                || piece.key().contains(" of ");
    }

    private void subject(Wording wording, Phrase phrase) {
        SpeakerPhrase speaker = SpeakerPhrase.of(wording, phrase);
        int start = wording.at(phrase.from()).span().start();
        if (speaker.isPronoun()) {
            return;
        }
        if (speaker.isName()) {
            Optional<Entry> known = known(speaker.text(), speaker.gender()).or(() -> alias(speaker.bare()));
            Speaker.Kind kind =
                    !speaker.isInstitution() && meansHimself(wording, phrase) ? Speaker.Kind.PERSON : kind(speaker);
            known.orElseGet(() -> add(speaker.text(), kind, start)).alias(speaker.text());
        } else if (alias(speaker.text()).isEmpty() && !meansSomebody(speaker.text())) {
            add(speaker.text(), kind(speaker), start).learnGender(speaker.text());
        }
    }

    /** "Haugen said he would": a surname alone may be a company's, but no company is "he". */
    private static boolean meansHimself(Wording wording, Phrase phrase) {
        for (int at = phrase.to(); at < Math.min(wording.size(), phrase.to() + HIMSELF_WITHIN); at++) {
            Piece piece = wording.at(at);
            if (piece.isName() || !piece.isWord()) {
                return false;
            }
            if (piece.is("he") || piece.is("she")) {
                return true;
            }
        }
        return false;
    }

    private Optional<Entry> alias(String text) {
        return entries.stream().filter(entry -> entry.hasAlias(text)).findFirst();
    }

    /** "the Russian leader" is somebody already known when a description fits. */
    private boolean meansSomebody(String text) {
        boolean definite = text.regionMatches(true, 0, "the ", 0, 4);
        RoleWords role = RoleWords.of(text);
        return definite
                && entries.stream()
                        .map(Entry::speaker)
                        .anyMatch(speaker -> role.mayMean(RoleWords.of(Cast.described(speaker))));
    }

    private static Speaker.Kind kind(SpeakerPhrase speaker) {
        String head = speaker.head();
        if (speaker.isName()) {
            return speaker.text().contains(" ") && !speaker.isInstitution()
                    ? Speaker.Kind.PERSON
                    : Speaker.Kind.ORGANISATION;
        }
        if (Lexicon.GROUP.has(head)) {
            return Speaker.Kind.GROUP;
        }
        return Lexicon.isPersonRole(head) || !Lexicon.isRole(head) ? Speaker.Kind.ROLE : Speaker.Kind.ORGANISATION;
    }

    private Entry add(String name, Speaker.Kind kind, int introduced) {
        Entry entry = new Entry(name, kind, introduced);
        entries.add(entry);
        return entry;
    }
}
