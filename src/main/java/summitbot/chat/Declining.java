package summitbot.chat;

import summitbot.domain.Answer.Declined.Reason;

/** What is said instead of looking something up. */
final class Declining {
    private Declining() {}

    static String sentence(Reason reason) {
        return switch (reason) {
            case EMPTY -> "That was empty. Type a question about the sources.";
            case TOO_LONG ->
                "That is too long: a question may have at most " + Chat.QUESTION_LIMIT
                        + " characters. Nothing was looked up.";
            case GREETING -> "Hello! Ask me about the sources, and I answer in their words.";
            case THANKS -> "You are welcome.";
            case ABOUT_THE_BOT ->
                "I answer questions about a small set of sources, and show for each sentence where it stands.";
            case OFF_TOPIC -> "I only answer what the sources say.";
            case NOTHING_MORE -> "That is all I find in the sources about it.";
        };
    }
}
