package summitbot.telegram;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import summitbot.answer.Standing;
import summitbot.chat.Typed;
import summitbot.domain.Answer;
import summitbot.domain.Citation;
import summitbot.domain.CitedClaim;
import summitbot.domain.Question;
import summitbot.domain.Source;
import summitbot.store.Place;
import summitbot.store.Store;
import summitbot.telegram.deliver.Knowledge;
import summitbot.telegram.receive.Event.Commanded;
import summitbot.telegram.receive.Letter;
import summitbot.telegram.render.AnswerText;
import summitbot.telegram.render.Keyboard;
import summitbot.telegram.render.Ref;
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
        String count = sources.size() == 1 ? texts.say("sources.one") : texts.say("sources", sources.size());
        TextBuilder text = new TextBuilder().add(count);
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
        Typed typed = Typed.of(new Question(claim));
        if (typed.declined().isPresent()) {
            replies.say(letter, claim.isBlank() ? "check.what" : "check.long");
            return;
        }
        Texts texts = Texts.in(letter.language());
        switch (knowledge.check().apply(typed.question().text())) {
            case Standing.Supported found -> show(letter, texts.say("check.supported"), quoted("", found.where()));
            case Standing.Contradicted found ->
                show(letter, texts.say("check.contradicted"), quoted("", found.where()));
            case Standing.Disputed found -> {
                List<CitedClaim> both = new ArrayList<>(quoted(texts.say("check.for"), found.where()));
                both.addAll(quoted(texts.say("check.against"), found.against()));
                show(letter, texts.say("check.disputed"), both);
            }
            case Standing.Missing none -> replies.say(letter, "check.missing");
        }
    }

    private static List<CitedClaim> quoted(String before, List<Citation> places) {
        return places.stream()
                .map(place -> new CitedClaim((before + " “" + place.quote() + "”").strip(), List.of(place)))
                .toList();
    }

    private void show(Letter letter, String lead, List<CitedClaim> claims) throws InterruptedException {
        Answer answer = new Answer.Grounded(lead, claims, 0, Answer.Mode.EXTRACTIVE);
        AnswerText renderer = new AnswerText(Texts.in(letter.language()));
        replies.send(letter, renderer.show(answer), renderer.sources(answer));
    }
}
