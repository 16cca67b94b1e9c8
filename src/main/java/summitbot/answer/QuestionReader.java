package summitbot.answer;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import summitbot.answer.Asked.Kind;
import summitbot.answer.Cues.Cue;

/** Understands what a question asks for, from its words alone. */
final class QuestionReader {
    private static final Pattern QUOTATION = Pattern.compile("[\"“„«]([^\"”“»]{3,600}+)[\"”“»]");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}'’]++");
    private static final Pattern CONTRACTION = Pattern.compile("['’](?:s|re|ll|d|ve|m)\\b");
    private static final Set<String> OPENERS = Set.of(
            "what", "who", "which", "that", "everything", "anything", "all", "что", "que", "was", "quoi", "cosa", "що");
    private static final int LONGEST_SPEAKER = 5;

    /** Words that stand before a verb of saying only where the words between are no speaker. */
    private static final Set<String> NO_SPEAKER = Set.of(
            "i", "you", "we", "in", "on", "at", "with", "for", "from", "to", "about", "after", "before", "by", "his",
            "her", "their", "its", "my", "it", "there", "a", "how", "when", "why", "where");

    private static final Set<String> ARTICLES = Set.of("the", "a", "an", "this", "these", "both", "two");

    private final Cues cues;
    private final Focus focus;

    QuestionReader(Cues cues) {
        this.cues = cues;
        this.focus = new Focus(cues);
    }

    Asked read(String typed) {
        String text = focus.of(typed);
        List<String> words = words(text);
        Optional<String> quotation = quotation(text);
        Optional<String> speaker = speaker(words);
        boolean list = cues.in(Cue.LIST, words(typed))
                || plural(words)
                || words.contains("articles")
                || words.contains("sources");
        return new Asked(text, kind(words, quotation, speaker), words, names(text), quotation, speaker, list);
    }

    /** Lower case, accents and apostrophes gone; also splits at hyphens. */
    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        String folded = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
        folded = CONTRACTION.matcher(folded).replaceAll("");
        Matcher m = WORD.matcher(folded);
        while (m.find()) {
            String word = m.group().replaceAll("[\\p{M}'’]", "");
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }

    private Kind kind(List<String> words, Optional<String> quotation, Optional<String> speaker) {
        boolean asksSpeaker = cues.find(Cue.PERSON, words) >= 0 && says(words) >= 0 && speaker.isEmpty();
        if (asksSpeaker || (quotation.isPresent() && cues.in(Cue.PERSON, words))) {
            return Kind.SPEAKER;
        }
        if (speaker.isEmpty() && cues.in(Cue.OVERVIEW, words)) {
            return Kind.OVERVIEW;
        }
        return speaker.isPresent() && !cues.in(Cue.REASON, words) ? Kind.SAYINGS : asked(words);
    }

    /** Told by the first question word; "what" and "which" by the noun that follows them. */
    private Kind asked(List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (word.equals("what") || word.equals("which")) {
                int at = i;
                return cues.length(Cue.REASON, words, at) > 0
                        ? Kind.REASON
                        : noun(words.subList(i + 1, Math.min(words.size(), i + 4)));
            }
            for (Cue cue : List.of(Cue.REASON, Cue.AMOUNT, Cue.TIME, Cue.PLACE, Cue.PERSON, Cue.MANNER)) {
                if (cues.length(cue, words, i) > 0) {
                    return kindOf(cue);
                }
            }
            if (i < 2 && cues.is(Cue.YESNO, word)) {
                return Kind.YES_NO;
            }
        }
        return noun(words);
    }

    private Kind noun(List<String> words) {
        for (String word : words) {
            for (Cue cue : List.of(Cue.TIME_NOUN, Cue.PLACE_NOUN, Cue.PERSON_NOUN, Cue.AMOUNT_NOUN)) {
                if (cues.is(cue, word)) {
                    return kindOf(cue);
                }
            }
            if (cues.is(Cue.YESNO, word)) {
                return Kind.THING;
            }
        }
        return Kind.THING;
    }

    private static Kind kindOf(Cue cue) {
        return switch (cue) {
            case PERSON, PERSON_NOUN -> Kind.PERSON;
            case TIME, TIME_NOUN -> Kind.TIME;
            case PLACE, PLACE_NOUN -> Kind.PLACE;
            case AMOUNT, AMOUNT_NOUN -> Kind.AMOUNT;
            case THING_NOUN -> Kind.THING;
            case REASON -> Kind.REASON;
            case MANNER -> Kind.MANNER;
            case YESNO -> Kind.YES_NO;
            case SAY, STANCE, ASK, LIST, OVERVIEW, DOCUMENTS, GREETING, THANKS, BOT, TASK -> Kind.THING;
        };
    }

    private int says(List<String> words) {
        return cues.find(Cue.SAY, words);
    }

    /** The words between the auxiliary or question word and the verb of saying, or before "position". */
    private Optional<String> speaker(List<String> words) {
        int according = words.indexOf("according");
        if (according >= 0 && according + 2 < words.size()) {
            return phrase(words, according + 2, Math.min(words.size(), according + 5));
        }
        for (Cue cue : List.of(Cue.SAY, Cue.STANCE)) {
            for (int verb = 1; verb < words.size(); verb++) {
                if (cues.is(cue, words.get(verb))) {
                    int from = verb;
                    while (from > 0 && verb - from < LONGEST_SPEAKER && !opens(words.get(from - 1))) {
                        from--;
                    }
                    boolean whole = from == 0 || opens(words.get(from - 1));
                    Optional<String> found = phrase(words, from, verb);
                    if (whole && found.isPresent()) {
                        return found;
                    }
                }
            }
        }
        return Optional.empty();
    }

    private boolean opens(String word) {
        return OPENERS.contains(word)
                || cues.is(Cue.YESNO, word)
                || cues.is(Cue.PERSON, word)
                || cues.is(Cue.LIST, word)
                || cues.is(Cue.SAY, word)
                || cues.is(Cue.OVERVIEW, word);
    }

    private Optional<String> phrase(List<String> words, int from, int to) {
        List<String> kept = words.subList(from, to).stream()
                .filter(w -> !ARTICLES.contains(w))
                .toList();
        boolean nobody =
                kept.isEmpty() || kept.stream().anyMatch(w -> cues.is(Cue.DOCUMENTS, w) || NO_SPEAKER.contains(w));
        return nobody ? Optional.empty() : Optional.of(String.join(" ", kept));
    }

    private boolean plural(List<String> words) {
        int which = words.indexOf("which");
        return which >= 0
                && which + 1 < words.size()
                && (words.get(which + 1).equals("two") || words.get(which + 1).endsWith("s"));
    }

    private static Optional<String> quotation(String text) {
        Matcher m = QUOTATION.matcher(text);
        return m.find() ? Optional.of(m.group(1).strip()) : Optional.empty();
    }

    /** Capitalised words after the first, unless the whole question shouts. */
    private List<String> names(String text) {
        List<String> names = new ArrayList<>();
        if (text.equals(text.toUpperCase(Locale.ROOT))) {
            return names;
        }
        Matcher m = WORD.matcher(text);
        boolean first = true;
        while (m.find()) {
            String word = m.group().replaceAll("['’]s$|^['’]|['’]$", "");
            boolean capital = !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
            boolean opener = first && (word.length() < 4 || isCue(word));
            if (capital && !opener && !word.equals("I") && !word.startsWith("I'") && !word.startsWith("I’")) {
                names.add(word);
            }
            String gap = text.substring(m.end(), Math.min(text.length(), m.end() + 2));
            first = gap.startsWith(".") || gap.startsWith("?") || gap.startsWith("!") || gap.startsWith(":");
        }
        return names;
    }

    private boolean isCue(String word) {
        List<String> one = words(word);
        for (Cue cue : Cue.values()) {
            if (!one.isEmpty() && cues.is(cue, one.getFirst())) {
                return true;
            }
        }
        return OPENERS.contains(word.toLowerCase(Locale.ROOT));
    }
}
