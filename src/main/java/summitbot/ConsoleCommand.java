package summitbot;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import summitbot.console.Console;

@Command(name = "console", header = "A conversation on the terminal, or a question a line from a pipe.")
final class ConsoleCommand implements Callable<Integer> {
    private final TopCommand top;

    ConsoleCommand(TopCommand top) {
        this.top = top;
    }

    @Override
    public Integer call() throws Exception {
        Surroundings surroundings = top.surroundings();
        try (Bot bot = top.bot()) {
            bot.follow();
            Console console = new Console(bot.chat(), bot::corpus);
            boolean answered = surroundings.isInteractive()
                    ? console.onTerminal(bot.data().history(), surroundings.isColourful())
                    : console.onPipe(surroundings.streams().in(), surroundings.out());
            return answered ? Program.DONE : Program.FAILED;
        }
    }
}
