package summitbot;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import summitbot.chat.Printable;

@Command(name = "doctor", header = "Checks everything the bot needs, and says how to mend what is wrong.")
final class DoctorCommand implements Callable<Integer> {
    private final TopCommand top;

    @Option(names = "--fix", description = "Mends what can be mended, and says what it did.")
    private boolean fix;

    DoctorCommand(TopCommand top) {
        this.top = top;
    }

    @Override
    public Integer call() {
        try (Bot bot = top.bot()) {
            PrintWriter out = top.surroundings().out();
            List<Finding> wrong = new ArrayList<>();
            for (Supplier<Finding> check : new Doctor(top, bot).checks()) {
                Finding finding = treated(check, out).behind(wrong);
                out.println(Printable.line(finding.line()));
                if (!finding.fine()) {
                    wrong.add(finding);
                }
            }
            List<String> curable = wrong.stream()
                    .filter(finding -> finding.cure().isPresent())
                    .map(Finding::subject)
                    .toList();
            if (!curable.isEmpty()) {
                out.println(Printable.line("summit-bot doctor --fix mends: " + String.join(", ", curable)));
            }
            return wrong.isEmpty() ? Program.DONE : Program.WRONG_USE;
        }
    }

    /** What is found once it is mended, if it is to be mended. */
    private Finding treated(Supplier<Finding> check, PrintWriter out) {
        Finding finding = check.get();
        if (!fix || finding.cure().isEmpty()) {
            return finding;
        }
        out.println(Printable.line(finding.line()));
        try {
            String done = finding.cure().get().get();
            out.println(Printable.line(finding.line("mended", done)));
        } catch (WrongSetUp e) {
            return Finding.wrong(finding.subject(), "It cannot be mended: " + e.getMessage());
        }
        return check.get();
    }
}
