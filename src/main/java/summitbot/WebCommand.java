package summitbot;

import java.util.List;
import java.util.concurrent.Callable;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Command;
import summitbot.web.WebServer;

@Command(
        name = "web",
        header = "Serves the pages of the sources, health and figures until it is stopped.",
        footerHeading = "%nEnvironment:%n",
        footer = {
            "  SUMMIT_WEB_PORT     8080; 0 serves none beside Telegram",
            "  SUMMIT_WEB_ADDRESS  127.0.0.1; 0.0.0.0 lets other machines in",
            "  PUBLIC_URL          where people reach the pages; Telegram then links to them",
            "  SUMMIT_LOG          text or json",
            "  SUMMIT_LOG_LEVEL    warn, info or debug"
        })
final class WebCommand implements Callable<Integer> {
    private final TopCommand top;

    WebCommand(TopCommand top) {
        this.top = top;
    }

    @Override
    public Integer call() {
        Logs.serve(top.surroundings());
        try (Bot bot = top.bot()) {
            Pages pages = new Pages(top.surroundings(), bot);
            if (!pages.wanted()) {
                throw new WrongSetUp(
                        "SUMMIT_WEB_PORT is 0, so there is nothing to serve; choose a port from 1 to 65535.");
            }
            bot.follow();
            try (WebServer server = pages.open(List.of()).orElseThrow()) {
                LoggerFactory.getLogger(WebCommand.class).info("Serving pages at {}", server.address());
                new Serving().rest();
            }
            return Program.DONE;
        }
    }
}
