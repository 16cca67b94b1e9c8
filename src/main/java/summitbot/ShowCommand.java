package summitbot;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import summitbot.console.Screen;

@Command(name = "show", header = "Prints a passage in full.")
final class ShowCommand implements Callable<Integer> {
    private final TopCommand top;

    @Parameters(
            paramLabel = "SOURCE#PASSAGE",
            description = "Such as notes.txt#3; the start of the source's name is enough.")
    private String passage = "";

    ShowCommand(TopCommand top) {
        this.top = top;
    }

    @Override
    public Integer call() {
        try (Bot bot = top.bot()) {
            Surroundings surroundings = top.surroundings();
            new Screen(surroundings.out(), surroundings.isColourful(), () -> 0)
                    .passage(Chosen.passage(bot.corpus(), passage), List.of());
            return Program.DONE;
        }
    }
}
