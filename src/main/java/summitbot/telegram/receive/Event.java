package summitbot.telegram.receive;

import java.util.Optional;
import java.util.Set;

/** What somebody wants of the bot. */
public sealed interface Event {
    /**
     * A message of the bot that somebody refers to.
     *
     * @param quote the part that was marked; empty for all of it
     */
    record Pointed(int message, String quote) {}

    /** What a person has written, and waits for an answer. */
    sealed interface Written extends Event {
        Letter letter();
    }

    /** A question; may be blank when the bot was only called by its name. */
    record Asked(Letter letter, String text, Optional<Pointed> about) implements Written {}

    /** A command without its slash, in lower case, and what follows it. */
    record Commanded(Letter letter, String name, String argument, Optional<Pointed> about) implements Written {}

    /**
     * A question was rewritten.
     *
     * @param editedAt seconds of the epoch
     */
    record Edited(Letter letter, String text, long editedAt) implements Written {}

    /**
     * A voice message, a picture, a file.
     *
     * @param album what several of them have in common; empty for a single one
     */
    record Unreadable(Letter letter, String album) implements Written {}

    /**
     * A button was pressed.
     *
     * @param letter the outside of the message under which it stands
     * @param label what is written on it; empty when the server no longer shows the message
     */
    record Pressed(String query, Letter letter, String data, String label) implements Event {}

    /** Somebody types a question behind the bot's name, in whatever chat. */
    record Inline(String query, long person, String language, String text) implements Event {}

    /** Reactions that now stand under a message. */
    record Reacted(Letter letter, Set<String> emoji) implements Event {
        public Reacted {
            emoji = Set.copyOf(emoji);
        }
    }

    /** A group goes on as a supergroup. */
    record Moved(long from, long to) implements Event {}

    /** The bot was shown the door. */
    record Left(long chat) implements Event {}

    /** Nothing that concerns the bot. */
    record Nothing() implements Event {}
}
