package summitbot.answer;

/**
 * A question that can be searched without what was said before.
 *
 * @param text the question, pronouns of persons replaced by their names
 * @param context words of earlier turns that it leans on; empty when it stands alone
 */
record Standalone(String text, String context) {
    /** What to search for: the question as it was understood, with what it leans on. */
    String search(String understood) {
        return context.isEmpty() ? understood : understood + " " + context;
    }

    /** Whether it could not be understood as it was typed. */
    boolean leans(Asked typed) {
        return !text.equals(typed.text()) || !context.isEmpty();
    }
}
