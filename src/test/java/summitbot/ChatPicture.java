package summitbot;

import java.nio.file.Files;
import java.nio.file.Path;
import summitbot.telegram.fake.FakeTelegram;
import summitbot.telegram.fake.FastTime;
import summitbot.telegram.fake.Person;
import summitbot.telegram.fake.Shown;
import summitbot.telegram.fake.Talk;

/** Records a conversation with the real program and draws it for the README: run it with the file to write. */
final class ChatPicture {
    private static final Path SEEDS = Path.of("src/test/resources/summitbot/answer/harbour");

    private final FakeTelegram telegram;
    private final Bubbles picture = new Bubbles();

    private ChatPicture(FakeTelegram telegram) {
        this.telegram = telegram;
    }

    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createTempDirectory("picture");
        try (FakeTelegram telegram = FakeTelegram.start(new FastTime(1));
                ServingProcess bot = ServingProcess.start(telegram, SEEDS, folder)) {
            Files.writeString(Path.of(arguments[0]), new ChatPicture(telegram).record(bot));
        }
    }

    private String record(ServingProcess bot) throws Exception {
        Person ada = telegram.person("Ada");
        Talk talk = telegram.talk(ada);
        Shown answer = ask(bot, talk, ada, "how much will the rail line cost?", "2.4 billion");
        talk.presses(ada, answer, answer.data("[1]"));
        bot.await("a passage", () -> talk.shown().size() == 2);
        picture.pressed("[1]");
        picture.received(talk.shown().getLast());
        ask(bot, talk, ada, "and when did the session open?", "10 a.m.");
        ask(bot, talk, ada, "who won the football match?", "do not say");
        return picture.svg();
    }

    private Shown ask(ServingProcess bot, Talk talk, Person who, String question, String words) throws Exception {
        int before = talk.shown().size();
        talk.says(who, question);
        picture.said(question);
        bot.await(
                words,
                () -> talk.shown().size() > before
                        && talk.shown().getLast().text().contains(words));
        picture.received(talk.shown().getLast());
        return talk.shown().getLast();
    }
}
