package summitbot.answer;

/**
 * A question that can be searched without what was said before.
 *
 * @param text the question, pronouns of persons replaced by their names
 * @param context words of earlier turns that it leans on; empty when it stands alone
 */
record Standalone(String text, String context) {
    /** Both, for the search. */
    String search() {
        return context.isEmpty() ? text : text + " " + context;
    }
}
