package summitbot.telegram;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.commands.SetMyCommands;
import org.telegram.telegrambots.meta.api.objects.commands.BotCommand;
import org.telegram.telegrambots.meta.api.objects.commands.scope.BotCommandScope;
import org.telegram.telegrambots.meta.api.objects.commands.scope.BotCommandScopeAllGroupChats;
import org.telegram.telegrambots.meta.api.objects.commands.scope.BotCommandScopeAllPrivateChats;
import org.telegram.telegrambots.meta.api.objects.commands.scope.BotCommandScopeChat;
import summitbot.telegram.api.BotApi;
import summitbot.telegram.api.Outcome;
import summitbot.telegram.render.Texts;

/** The commands that people's apps offer: others in groups than alone, and more for administrators. */
final class Menu {
    private static final Logger LOG = LoggerFactory.getLogger(Menu.class);
    private static final List<String> ALONE = List.of("help", "sources", "check", "new", "cancel", "forget");
    private static final List<String> TOGETHER = List.of("ask", "sources", "check", "new", "cancel", "forget");
    private static final List<String> ADMIN = List.of("why", "stats");

    private final BotApi api;

    Menu(BotApi api) {
        this.api = api;
    }

    /** A menu that cannot be set is no reason not to answer questions. */
    void publish(Set<Long> admins) {
        List<String> languages = new ArrayList<>(Texts.others());
        languages.addFirst("");
        for (String language : languages) {
            set(new BotCommandScopeAllPrivateChats(), ALONE, language);
            set(new BotCommandScopeAllGroupChats(), TOGETHER, language);
            List<String> more = new ArrayList<>(ALONE);
            more.addAll(ADMIN);
            admins.forEach(admin -> set(new BotCommandScopeChat(Long.toString(admin)), more, language));
        }
    }

    private void set(BotCommandScope scope, List<String> names, String language) {
        Texts texts = Texts.in(language);
        List<BotCommand> commands = names.stream()
                .map(name -> new BotCommand(name, texts.say("command." + name)))
                .toList();
        SetMyCommands call = new SetMyCommands(commands);
        call.setScope(scope);
        if (!language.isEmpty()) {
            call.setLanguageCode(language);
        }
        if (!(api.call(call) instanceof Outcome.Done)) {
            LOG.info("The menu of commands could not be set; it will be at the next start.");
        }
    }
}
