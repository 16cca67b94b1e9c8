package summitbot.telegram;

import java.util.List;
import java.util.Optional;
import summitbot.domain.Answer;
import summitbot.domain.CitedClaim;
import summitbot.domain.Source;
import summitbot.store.Place;
import summitbot.store.Store;
import summitbot.telegram.deliver.Knowledge;
import summitbot.telegram.deliver.Knowledge.Finding;
import summitbot.telegram.receive.Event.Commanded;
import summitbot.telegram.receive.Letter;
import summitbot.telegram.render.AnswerText;
import summitbot.telegram.render.Keyboard;
import summitbot.telegram.render.Ref;
import summitbot.telegram.render.Text;
import summitbot.telegram.render.Text.Style;
import summitbot.telegram.render.TextBuilder;
import summitbot.telegram.render.Texts;

/** Does what a command says, but for {@code /ask} and {@code /cancel}, which are questions and their end. */
final class Commands {
    private static final int MOST_SOURCES = 30;

    private final Store store;
    private final Knowledge knowledge;
    private final Replies replies;
    private final Presses presses;
    private final Inspection inspection;
    private final String botName;

    Commands(Desk.Tools tools, Presses presses, Inspection inspection, String botName) {
        this.store = tools.store();
        this.knowledge = tools.knowledge();
        this.replies = tools.replies();
        this.presses = presses;
        this.inspection = inspection;
        this.botName = botName;
    }

    void run(Commanded command) throws InterruptedException {
        Letter letter = command.letter();
        Place place = letter.place();
        switch (command.name()) {
            case "start" -> start(letter, command.argument());
            case "help" -> replies.say(letter, "help", "@" + botName);
            case "sources" -> sources(letter);
            case "new" -> {
                store.questions().startNew(place);
                replies.say(letter, "new");
            }
            case "forget" -> {
                store.erase(place.person());
                replies.say(letter, "forget");
            }
            case "check" -> check(letter, command.argument());
            case "why" -> inspection.why(letter, command.about());
            case "stats" -> inspection.stats(letter);
            default -> {
                // In a group it may be meant for anybody.
                if (letter.direct()) {
                    replies.say(letter, "help", "@" + botName);
                }
            }
        }
    }

    private void start(Letter letter, String argument) throws InterruptedException {
        Optional<Ref> ref = Ref.decoded(argument);
        if (ref.isPresent()) {
            presses.card(letter, ref.get());
            return;
        }
        Texts texts = Texts.in(letter.language());
        List<String> questions = knowledge.suggestions().apply(Optional.empty());
        TextBuilder text = new TextBuilder().add(texts.say("start"));
        if (!questions.isEmpty()) {
            text.add("\n\n").add(texts.say("start.try"));
        }
        replies.send(letter, text.build(), AnswerText.suggest(Keyboard.NONE, questions));
    }

    private void sources(Letter letter) throws InterruptedException {
        Texts texts = Texts.in(letter.language());
        List<Source> sources = knowledge.corpus().get().sources();
        TextBuilder text = new TextBuilder().add(texts.say("sources", sources.size()));
        for (Source source : sources.subList(0, Math.min(MOST_SOURCES, sources.size()))) {
            text.add("\n• ").add(source.title(), Style.BOLD);
            source.publisher().ifPresent(publisher -> text.add(", " + publisher));
            source.published().ifPresent(date -> text.add(", " + date));
        }
        if (sources.size() > MOST_SOURCES) {
            text.add("\n" + texts.say("sources.more", sources.size() - MOST_SOURCES));
        }
        replies.send(letter, text.build(), Keyboard.NONE);
    }

    private void check(Letter letter, String claim) throws InterruptedException {
        if (knowledge.check().isEmpty()) {
            replies.say(letter, "check.off");
        } else if (claim.isBlank()) {
            replies.say(letter, "check.what");
        } else {
            show(letter, knowledge.check().get().apply(claim));
        }
    }

    private void show(Letter letter, Finding finding) throws InterruptedException {
        Texts texts = Texts.in(letter.language());
        if (finding.citations().isEmpty()) {
            replies.say(letter, "check.missing");
            return;
        }
        String lead =
                switch (finding.stance()) {
                    case SUPPORTED -> texts.say("check.supported");
                    case CONTRADICTED -> texts.say("check.contradicted");
                    case MISSING -> texts.say("check.missing");
                };
        List<CitedClaim> quotes = finding.citations().stream()
                .map(citation -> new CitedClaim("“" + citation.quote() + "”", List.of(citation)))
                .toList();
        Answer answer = new Answer.Grounded(lead, quotes, 0, Answer.Mode.EXTRACTIVE);
        AnswerText renderer = new AnswerText(texts);
        Text text = renderer.show(answer);
        replies.send(letter, text, renderer.sources(answer));
    }
}
