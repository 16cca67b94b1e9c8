package summitbot.evaluation;

/** What the answers to questions with a rubric are measured by. */
enum Column {
    /** Answerable questions that are answered, with all that must be said and nothing that must not. */
    ANSWER_ACCURACY("ans"),
    /** As {@link #ANSWER_ACCURACY}, with a refusal right where the rubric accepts it. */
    ANSWER_ACCURACY_LENIENT("ans~"),
    /** Unanswerable questions that are refused, saying nothing that must not be said. */
    REFUSAL_ACCURACY("ref"),
    /** As {@link #REFUSAL_ACCURACY}, with an answer right where the rubric accepts it. */
    REFUSAL_ACCURACY_LENIENT("ref~"),
    /** Answerable questions that are refused, without those whose rubric accepts it. */
    FALSE_REFUSAL_RATE("false-r"),
    /** Answerable questions whose evidence is cited. */
    CITATION_RECALL("cit-R"),
    /** Citations of answers to answerable questions that are about some evidence. */
    CITATION_PRECISION("cit-P"),
    /** Citations of anything that stand in their source letter for letter. */
    CITATION_VALIDITY("cit-V"),
    /** Questions with nothing wrong: answered, proved, valid and short, or refused. */
    FULLY_RIGHT("full"),
    /** Unicode characters of each answer. */
    CHARS("chars"),
    MILLIS("ms"),
    /** Questions without any prediction. */
    MISSING("missing"),
    /** Answers to answerable questions that cite nothing. */
    UNCITED("uncited");

    private final String label;

    Column(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
