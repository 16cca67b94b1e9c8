package summitbot.answer;

import java.util.Set;

/** Words too common to tell what a question is about. */
final class Stopwords {
    private static final Set<String> WORDS = Set.of(
            ("else anything something nothing everything a an the of to in on at for from by with about into over after before between during and"
                            + " or but if whether as than then so i you we he she it they me us him her them my your our his its"
                            + " their this that these those there here is are was were be been being am do does did done"
                            + " have has had having will would can could should may might must not no nor only also just very too"
                            + " much more most some any each other such own same again still yet what which who whom whose"
                            + " when where why how hers himself herself itself themselves myself please pls tell know like"
                            + " want get got up out off down now well thing things stuff actually really exactly basically"
                            + " precisely teh hte thier adn across total overall altogether throughout"
                            + " happen happens happened happening")
                    .split(" "));

    private Stopwords() {}

    static boolean is(String word) {
        return WORDS.contains(word);
    }
}
