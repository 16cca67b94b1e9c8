package summitbot;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import summitbot.console.Screen;

@Command(name = "sources", header = "Lists what the answers come from, with counts.")
final class SourcesCommand implements Callable<Integer> {
    private final TopCommand top;

    SourcesCommand(TopCommand top) {
        this.top = top;
    }

    @Override
    public Integer call() {
        try (Bot bot = top.bot()) {
            Surroundings surroundings = top.surroundings();
            new Screen(surroundings.out(), surroundings.isColourful(), () -> 0).sources(bot.corpus());
            return Program.DONE;
        }
    }
}
