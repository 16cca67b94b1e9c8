package summitbot.telegram;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import summitbot.chat.Footnote;
import summitbot.chat.Line;
import summitbot.chat.Reply;
import summitbot.domain.Answer;
import summitbot.store.Questions;
import summitbot.store.StoredAnswer;
import summitbot.telegram.deliver.Knowledge;
import summitbot.telegram.receive.Event.Pointed;
import summitbot.telegram.receive.Letter;
import summitbot.telegram.render.Keyboard;
import summitbot.telegram.render.PassageCard;
import summitbot.telegram.render.Text;
import summitbot.telegram.render.TextBuilder;
import summitbot.telegram.render.Texts;

/** Somebody points at an answer, or at a sentence of it, and wants to know where that stands. */
final class SourceReply {
    private final Questions questions;
    private final Knowledge knowledge;
    private final Replies replies;

    SourceReply(Questions questions, Knowledge knowledge, Replies replies) {
        this.questions = questions;
        this.knowledge = knowledge;
        this.replies = replies;
    }

    /** Whether these words ask for a source, in the language of the letter or in English. */
    boolean isMeant(Letter letter, String text) {
        String words = text.strip().toLowerCase(Locale.ROOT);
        return Texts.in(letter.language()).list("source.words").contains(words)
                || Texts.in("").list("source.words").contains(words);
    }

    void reply(Letter letter, Pointed about) throws InterruptedException {
        Optional<String> stored =
                questions.shownBy(letter.place().chat(), about.message()).flatMap(Questions.Past::answer);
        Optional<Answer> answer = stored.flatMap(
                text -> StoredAnswer.read(text, knowledge.corpus().get()));
        if (answer.isEmpty()) {
            replies.say(letter, stored.isPresent() ? "card.changed.answer" : "source.unknown");
            return;
        }
        List<Footnote> footnotes = footnotes(Reply.of(answer.get()), about.quote());
        if (footnotes.isEmpty()) {
            replies.say(letter, "source.none");
            return;
        }
        replies.send(letter, cards(footnotes, Texts.in(letter.language())), Keyboard.NONE);
    }

    /** Of the lines that the quote touches; of all of them when it touches none. */
    private static List<Footnote> footnotes(Reply reply, String quote) {
        String wanted = squeezed(quote);
        List<Integer> marks = new ArrayList<>();
        for (Line line : reply.lines()) {
            String text = squeezed(line.text());
            if (!wanted.isEmpty() && !text.isEmpty() && (text.contains(wanted) || wanted.contains(text))) {
                marks.addAll(line.marks());
            }
        }
        return reply.footnotes().stream()
                .filter(footnote -> marks.isEmpty() || marks.contains(footnote.marker()))
                .toList();
    }

    /** A quote may start at the bullet and end at the mark. */
    private static String squeezed(String text) {
        return text.replaceAll("\\[\\d+]", "")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    private Text cards(List<Footnote> footnotes, Texts texts) {
        TextBuilder all = new TextBuilder();
        for (Footnote footnote : footnotes) {
            all.add(all.length() == 0 ? "" : "\n\n").add(new PassageCard(texts, knowledge.pages()).show(footnote));
        }
        return all.build();
    }
}
