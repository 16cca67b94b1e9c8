package summitbot;

import java.util.List;
import summitbot.telegram.fake.FakeTelegram;
import summitbot.telegram.fake.Person;
import summitbot.telegram.fake.Talk;

/** Somebody who asks about the articles of the harbour, one question after the other, and counts the answers. */
final class Reader {
    private static final List<String> QUESTIONS = List.of(
            "what did Quintero say about the cost?",
            "who opened the talks?",
            "how much freight did the ports handle?",
            "who won the football match?");

    private final Person person;
    private final Talk talk;
    private int asked;

    Reader(FakeTelegram telegram) {
        person = telegram.person("R");
        talk = telegram.talk(person);
    }

    void asks() {
        talk.says(person, QUESTIONS.get(asked++ % QUESTIONS.size()));
    }

    void says(String text) {
        asked++;
        talk.says(person, text);
    }

    int asked() {
        return asked;
    }

    /** Messages that are more than the first sign that a question has arrived. */
    long answers() {
        return talk.shown().stream()
                .filter(shown -> !shown.text().startsWith("Reading"))
                .count();
    }

    /** Messages with these words. */
    long told(String words) {
        return talk.shown().stream()
                .filter(shown -> shown.text().contains(words))
                .count();
    }

    boolean isServed() {
        return answers() >= asked;
    }
}
