package summitbot.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects the cast of a document: first the full names, then the short ones, then whoever else says something. */
final class CastReader {
    private final List<Entry> entries = new ArrayList<>();

    private CastReader() {}

    static List<Speaker> read(List<Wording> wordings) {
        CastReader reader = new CastReader();
        wordings.forEach(wording -> reader.names(wording, true));
        wordings.forEach(wording -> reader.names(wording, false));
        for (Wording wording : wordings) {
            for (Attribution attribution : AttributionFinder.find(wording)) {
                attribution.subjects().forEach(subject -> reader.subject(wording, subject));
            }
        }
        return reader.entries.stream().map(Entry::speaker).toList();
    }

    private void names(Wording wording, boolean full) {
        Descriptions descriptions = new Descriptions(wording);
        for (int at = 0; at < wording.size(); at++) {
            Piece piece = wording.at(at);
            if (piece.isName() && full == piece.text().contains(" ")) {
                name(piece, descriptions.before(at), descriptions.after(at));
            }
        }
    }

    private void name(Piece piece, String before, String after) {
        Optional<Entry> known = known(piece.text());
        boolean person = !before.isEmpty() || !after.isEmpty() || looksPersonal(piece.text());
        if (known.isEmpty() && !person) {
            return;
        }
        Entry entry = known.orElseGet(() -> add(piece.text(), Speaker.Kind.PERSON));
        entry.alias(piece.text());
        if (entry.isPerson()) {
            entry.describe(before.isEmpty() ? after : before);
        }
    }

    private Optional<Entry> known(String name) {
        List<String> words = PersonName.of(name).words();
        return entries.stream()
                .filter(entry -> entry.hasAlias(name) || (entry.isPerson() && entry.isNamed(words)))
                .findFirst();
    }

    private static boolean looksPersonal(String name) {
        String[] words = name.split("\\s+", -1);
        return words.length > 1
                && GivenNames.has(words[0])
                && !Lexicon.INSTITUTION.has(Spelling.fold(words[words.length - 1]));
    }

    private void subject(Wording wording, Phrase phrase) {
        SpeakerPhrase speaker = SpeakerPhrase.of(wording, phrase);
        if (speaker.isPronoun()) {
            return;
        }
        if (speaker.isName() && known(speaker.text()).isEmpty()) {
            add(speaker.text(), kind(speaker));
        }
        if (!speaker.isName() && alias(speaker.text()).isEmpty() && !meansSomebody(speaker.text())) {
            add(speaker.text(), kind(speaker)).learnGender(speaker.text());
        }
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
                        .anyMatch(speaker -> role.mayMean(RoleWords.of(speaker.description()
                                .orElse(speaker.kind() == Speaker.Kind.ROLE ? speaker.name() : ""))));
    }

    private static Speaker.Kind kind(SpeakerPhrase speaker) {
        String head = speaker.head();
        if (speaker.isName()) {
            return speaker.text().contains(" ") && !speaker.isInstitution()
                    ? Speaker.Kind.PERSON
                    : Speaker.Kind.ORGANISATION;
        }
        if (Lexicon.isPersonRole(head) && !head.endsWith("s")) {
            return Speaker.Kind.ROLE;
        }
        return Lexicon.GROUP.has(head) ? Speaker.Kind.GROUP : Speaker.Kind.ORGANISATION;
    }

    private Entry add(String name, Speaker.Kind kind) {
        Entry entry = new Entry(name, kind);
        entries.add(entry);
        return entry;
    }
}
