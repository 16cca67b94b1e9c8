package summitbot;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import summitbot.chat.Printable;

/** For containers, which have no other program to ask with. */
@Command(name = "health", header = "Asks the bot that runs on this machine whether it is well.")
final class HealthCommand implements Callable<Integer> {
    private static final Duration PATIENCE = Duration.ofSeconds(4);

    private final TopCommand top;

    HealthCommand(TopCommand top) {
        this.top = top;
    }

    @Override
    public Integer call() throws InterruptedException {
        URI address = new WebEnvironment(top.surroundings()::variable).health();
        try (HttpClient client =
                HttpClient.newBuilder().connectTimeout(PATIENCE).build()) {
            HttpRequest request =
                    HttpRequest.newBuilder(address).timeout(PATIENCE).build();
            HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
            top.surroundings().out().println(Printable.of(response.body()));
            return response.statusCode() == 200 ? Program.DONE : Program.FAILED;
        } catch (ConnectException e) {
            throw new WrongSetUp("No bot answers at " + address + "; start one, or set SUMMIT_WEB_PORT as it has it.");
        } catch (IOException e) {
            top.surroundings().err().println("summit-bot: the bot at " + address + " does not answer as it should.");
            return Program.FAILED;
        }
    }
}
