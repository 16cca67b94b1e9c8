package summitbot.console;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import summitbot.chat.Chat;
import summitbot.chat.Footnote;
import summitbot.chat.Why;
import summitbot.domain.Answer;
import summitbot.domain.Citation;
import summitbot.domain.Corpus;
import summitbot.domain.Question;

/** One session: questions and commands, one after the other. */
final class Talk {
    private static final Logger LOG = LoggerFactory.getLogger(Talk.class);
    private static final String CONVERSATION = "console";

    private final Chat chat;
    private final Supplier<Corpus> corpus;
    private final Screen screen;
    private final Asking asking = new Asking();
    private Optional<List<Footnote>> shown = Optional.empty();
    private boolean failed;

    Talk(Chat chat, Supplier<Corpus> corpus, Screen screen) {
        this.chat = chat;
        this.corpus = corpus;
        this.screen = screen;
    }

    /** Whether every question up to the end of the lines got an answer or a refusal. */
    boolean run(Lines lines) {
        lines.onStop(asking::stop);
        boolean goesOn = true;
        while (goesOn) {
            Optional<String> line = lines.next();
            goesOn = line.isPresent() && take(line.get().strip());
        }
        return !failed;
    }

    /** Whether to go on. */
    private boolean take(String typed) {
        if (typed.startsWith("/")) {
            return obey(typed.split("\\s+", 2));
        }
        if (!typed.isEmpty()) {
            answer(typed);
        }
        return true;
    }

    private void answer(String typed) {
        Unfolding unfolding = new Unfolding(screen);
        try {
            Optional<Answer> answer =
                    asking.ask(() -> chat.receive(CONVERSATION, new Question(typed), unfolding::grow));
            answer.ifPresentOrElse(whole -> show(whole, unfolding), () -> stop(unfolding));
        } catch (RuntimeException e) {
            unfolding.stop();
            failed = true;
            LOG.error("A question on the console failed", e);
            screen.say("Something broke while answering; `summit-bot doctor` may tell what.");
        }
        // Also those of an answer that was stopped or broke off: they stand on the screen.
        shown = Optional.of(unfolding.footnotes())
                .filter(marks -> !marks.isEmpty())
                .or(() -> shown);
        screen.say("");
    }

    private void show(Answer answer, Unfolding unfolding) {
        failed |= answer instanceof Answer.Unavailable;
        shown = isRefusal(answer) ? Optional.of(List.of()) : shown;
        unfolding.finish(answer);
    }

    /** Behind a refusal nobody means the marks of the answer before; behind a word of thanks, or what was not looked up, one does. */
    private static boolean isRefusal(Answer answer) {
        return switch (answer) {
            case Answer.NoEvidence none -> true;
            case Answer.Unverified unverified -> true;
            case Answer.Declined declined ->
                switch (declined.reason()) {
                    case ABOUT_THE_BOT, OFF_TOPIC -> true;
                    case EMPTY, TOO_LONG, GREETING, THANKS, NOTHING_MORE -> false;
                };
            case Answer.Grounded grounded -> false;
            case Answer.Unavailable broken -> false;
        };
    }

    private void stop(Unfolding unfolding) {
        unfolding.stop();
        screen.say("Stopped.");
    }

    private boolean obey(String[] words) {
        Optional<Command> command = Command.named(words[0]);
        if (command.isEmpty()) {
            screen.say("There is no command " + words[0] + "; /help lists them.");
            return true;
        }
        switch (command.get()) {
            case SOURCES -> screen.sources(corpus.get());
            case SHOW -> passage(words.length > 1 ? words[1] : "");
            case WHY -> why();
            case NEW -> forget();
            case HELP -> Command.help().forEach(screen::say);
            case QUIT -> {
                return false;
            }
        }
        return true;
    }

    private void why() {
        chat.why(CONVERSATION)
                .map(Why::lines)
                .orElse(List.of("There is no answer yet."))
                .forEach(screen::say);
    }

    private void forget() {
        chat.forget(CONVERSATION);
        shown = Optional.empty();
        screen.say("Forgotten; the next question stands alone.");
    }

    /** Takes {@code [1]} for 1, since that is how the mark looks. */
    private void passage(String mark) {
        String number = mark.replaceAll("[\\[\\]\\s]", "");
        shown.stream()
                .flatMap(List::stream)
                .filter(footnote -> String.valueOf(footnote.marker()).equals(number))
                .findFirst()
                .ifPresentOrElse(this::passage, () -> screen.say(marks()));
    }

    private void passage(Footnote footnote) {
        screen.passage(
                footnote.passage(),
                footnote.citations().stream().map(Citation::span).toList());
    }

    private String marks() {
        return shown.map(marks -> marks.isEmpty()
                        ? "The last answer cites nothing. For what an earlier one cites, ask its question again."
                        : "The last answer has marks 1 to " + marks.size() + "; for example /show 1.")
                .orElse("There is no answer with marks yet.");
    }
}
