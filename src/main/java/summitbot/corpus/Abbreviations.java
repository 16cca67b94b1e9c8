package summitbot.corpus;

import java.util.Set;

/** Words of English news text that decide whether a full stop ends a sentence. */
final class Abbreviations {
    /** What a full stop behind a word may mean. */
    enum Kind {
        /** An ordinary word. */
        NONE,
        /** Never ends a sentence: a title, {@code e.g.} */
        BEFORE_NAME,
        /** Goes on when a number follows. */
        BEFORE_NUMBER,
        /** {@code a.m.}, {@code p.m.} */
        HOUR,
        /** The word I, or somebody's initial. */
        PRONOUN,
        /** Initials, {@code U.S.}, {@code Inc.}: ends a sentence only where a plain sentence starts behind it. */
        MAY_END
    }

    /** Words that start a sentence far more often than they go on behind an abbreviation. */
    static final Set<String> STARTERS = words("""
            The A An This That These Those He She It They We I You His Her Its Their Our My Your There Here
            But And Or So Yet If When While As After Before Since In On At By For From With Without During Under Over
            However Meanwhile Moreover Also Although Though Because Once Until What Who Where Why How Which
            Both Some Many Most Several Each Every Not Now Then Earlier Later Another Despite Given According
            Still Instead Of Thus Therefore Hence Again Rather All Even Only Just Like Today Yesterday
            """);

    /** Words that follow an hour in the same sentence. */
    static final Set<String> AFTER_HOUR = words("""
            Eastern Central Pacific Mountain Greenwich Universal UTC MSK Monday Tuesday Wednesday Thursday Friday Saturday Sunday
            Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun January February March April May June July August September
            October November December Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec
            """);

    /** Verbs that name the speaker behind a quotation. */
    static final Set<String> SPEECH = words("""
            said says asked asks told added adds replied replies wrote writes tweeted posted responded answered
            declared exclaimed shouted yelled demanded joked quipped wondered insisted recalled continued concluded
            """);

    private static final Set<String> BEFORE_NAME = words("""
            Mr Mrs Ms Mx Dr Sen Sens Rep Reps Gov Govs Gen Col Lt Sgt Capt Cpl Pvt Maj Adm Cmdr Cdr Prof Rev Hon Pres
            Supt Det Messrs Mme Mlle Msgr Fr Amb Atty Insp e.g i.e E.g I.e vs cf approx viz lit Rs
            """);

    private static final Set<String> BEFORE_NUMBER = words("""
            No Nos no nos Nr pp p Fig Figs fig Vol vol Art art Sec sec Ch ch para Par Eq eq c ca Ref Refs ref refs
            Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec
            """);

    private static final Set<String> MAY_END = words(
            "Inc Corp Co Ltd Cos Bros LLC Jr Sr etc al St Ste Ave Blvd Rd Mt Ft Dept est Univ Assn Ph.D Esq Calif");

    private Abbreviations() {}

    /** Looks at what stands before the full stop, with its inner full stops. */
    static Kind kind(String word) {
        return switch (word) {
            case "a.m", "p.m", "A.M", "P.M" -> Kind.HOUR;
            case "I" -> Kind.PRONOUN;
            default -> {
                if (BEFORE_NAME.contains(word)) {
                    yield Kind.BEFORE_NAME;
                }
                if (BEFORE_NUMBER.contains(word)) {
                    yield Kind.BEFORE_NUMBER;
                }
                yield MAY_END.contains(word) || isInitials(word) ? Kind.MAY_END : Kind.NONE;
            }
        };
    }

    /** {@code W}, {@code J.K}, {@code U.S}: capital letters with a full stop between each two. */
    private static boolean isInitials(String word) {
        boolean initials = word.length() % 2 == 1;
        for (int at = 0; at < word.length() && initials; at++) {
            initials = at % 2 == 0 ? Character.isUpperCase(word.charAt(at)) : word.charAt(at) == '.';
        }
        return initials;
    }

    private static Set<String> words(String list) {
        return Set.copyOf(WhiteSpace.words(list));
    }
}
