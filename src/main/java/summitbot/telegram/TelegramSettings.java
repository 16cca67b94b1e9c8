package summitbot.telegram;

import java.net.URI;
import summitbot.telegram.api.Deadlines;
import summitbot.telegram.api.Token;

/**
 * What an operator decides.
 *
 * @param server without a path; Telegram's own unless a local one is used
 */
public record TelegramSettings(URI server, Token token, Access access, Rates rates, Deadlines deadlines) {}
