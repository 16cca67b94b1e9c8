package summitbot;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import summitbot.store.Feedback.Opinion;
import summitbot.store.Store;
import summitbot.store.StoreException;

@Command(name = "feedback", header = "What people in Telegram think of the answers.")
final class FeedbackCommand implements Callable<Integer> {
    private final TopCommand top;

    FeedbackCommand(TopCommand top) {
        this.top = top;
    }

    @Override
    public Integer call() {
        try (Bot bot = top.bot()) {
            List<Opinion> opinions = opinions(bot);
            long good = opinions.stream().filter(one -> one.good() > one.bad()).count();
            long bad = opinions.stream().filter(one -> one.bad() > one.good()).count();
            top.surroundings()
                    .out()
                    .println(opinions.size() + " answers with an opinion: " + good + " liked, " + bad + " disliked");
            return Program.DONE;
        }
    }

    @Command(name = "export", header = "Prints the questions that people have judged, a line each, as eval reads them.")
    Integer export() {
        try (Bot bot = top.bot()) {
            PrintWriter out = top.surroundings().out();
            opinions(bot).forEach(opinion -> out.println(JudgedQuestion.line(opinion, bot.corpus())));
            return Program.DONE;
        }
    }

    private static List<Opinion> opinions(Bot bot) {
        try {
            return Store.opinions(bot.data().path());
        } catch (StoreException e) {
            throw new WrongSetUp(String.valueOf(e.getMessage()));
        }
    }
}
