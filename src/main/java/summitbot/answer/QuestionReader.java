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
    private static final Pattern MARKS = Pattern.compile("[\\p{M}'’]");
    private static final Pattern CONTRACTION = Pattern.compile("['’](?:s|re|ll|d|ve|m)\\b");

    /** "whats" and "whos", as people type them. */
    private static final Pattern TYPED_TOGETHER = Pattern.compile("\\b(what|who|where|when|how|why|that|it)s\\b");

    /** "the two articles" are all of them. */
    private static final Set<String> COUNTS = Set.of("two", "three", "both", "different");

    private final Cues cues;
    private final Focus focus;
    private final SpeakerReader speakers;
    private final TypedNames names;

    QuestionReader(Cues cues) {
        this.cues = cues;
        this.focus = new Focus(cues);
        this.speakers = new SpeakerReader(cues);
        this.names = new TypedNames(cues);
    }

    Asked read(String typed) {
        String text = focus.of(typed);
        return read(typed, text, speakers.read(words(text)));
    }

    /** As if nobody's words were asked for: what was taken for a speaker is none that any source knows. */
    Asked withoutSpeaker(Asked asked) {
        return read(asked.text(), asked.text(), Optional.empty());
    }

    private Asked read(String typed, String text, Optional<String> found) {
        List<String> words = words(text);
        Optional<String> quotation = quotation(text);
        Optional<String> speaker = found.filter(mention -> quotation.isEmpty() || !doubtsSpeaker(words));
        boolean list = cues.in(Cue.LIST, words(typed))
                || cues.in(Cue.OVERVIEW, words)
                || plural(words)
                || words.contains("articles")
                || words.contains("sources");
        return new Asked(text, kind(words, quotation, speaker), words, names.find(text), quotation, speaker, list);
    }

    /** Lower case, accents and apostrophes gone; also splits at hyphens. */
    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        String folded = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
        folded = CONTRACTION.matcher(folded).replaceAll("");
        folded = TYPED_TOGETHER.matcher(folded).replaceAll("$1");
        Matcher m = WORD.matcher(folded);
        while (m.find()) {
            String word = MARKS.matcher(m.group()).replaceAll("");
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }

    private Kind kind(List<String> words, Optional<String> quotation, Optional<String> speaker) {
        boolean asksSpeaker = cues.find(Cue.PERSON, words) >= 0 && says(words) >= 0 && speaker.isEmpty();
        if (asksSpeaker || (quotation.isPresent() && (doubtsSpeaker(words) || cues.in(Cue.PERSON, words)))) {
            return Kind.SPEAKER;
        }
        if (cues.in(Cue.DIFFER, words) && words.stream().allMatch(this::isEmpty)) {
            return Kind.DISAGREEMENT;
        }
        if (speaker.isEmpty() && cues.in(Cue.OVERVIEW, words)) {
            return Kind.OVERVIEW;
        }
        boolean where = cues.length(Cue.TIME, words, 0) > 0 || cues.length(Cue.PLACE, words, 0) > 0;
        return speaker.isPresent() && !where && !cues.in(Cue.REASON, words) ? Kind.SAYINGS : asked(words);
    }

    /** "did the mayor say "..."?" asks whose words they are, since they may be another's. */
    private boolean doubtsSpeaker(List<String> words) {
        return says(words) >= 0 && cues.is(Cue.YESNO, words.getFirst());
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
            if (measured(words, i)) {
                return Kind.AMOUNT;
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

    /** "how strong", "how deep": but not "how did", "how come", "how about" or "how exactly". */
    private boolean measured(List<String> words, int at) {
        if (!words.get(at).equals("how") || at + 1 == words.size()) {
            return false;
        }
        String next = words.get(at + 1);
        return !cues.is(Cue.YESNO, next)
                && !Stopwords.is(next)
                && !next.endsWith("ly")
                && cues.length(Cue.TIME, words, at) == 0
                && cues.length(Cue.REASON, words, at) == 0;
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
            case SAY, STANCE, ASK, LIST, OVERVIEW, DIFFER, DOCUMENTS, GREETING, THANKS, BOT, TASK -> Kind.THING;
        };
    }

    private boolean isEmpty(String word) {
        return cues.isNoise(word) || Stopwords.is(word) || COUNTS.contains(word);
    }

    private int says(List<String> words) {
        return cues.find(Cue.SAY, words);
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
}
