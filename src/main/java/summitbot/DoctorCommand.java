package summitbot;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import summitbot.chat.Printable;

@Command(name = "doctor", header = "Checks everything the bot needs, and says how to mend what is wrong.")
final class DoctorCommand implements Callable<Integer> {
    private final TopCommand top;

    DoctorCommand(TopCommand top) {
        this.top = top;
    }

    @Override
    public Integer call() {
        try (Bot bot = top.bot()) {
            PrintWriter out = top.surroundings().out();
            List<Finding> findings = new Doctor(top, bot).examine();
            findings.forEach(finding -> out.println(Printable.line(finding.line())));
            return findings.stream().allMatch(Finding::fine) ? Program.DONE : Program.WRONG_USE;
        }
    }
}
