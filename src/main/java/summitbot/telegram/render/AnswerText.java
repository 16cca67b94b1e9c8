package summitbot.telegram.render;

import java.util.ArrayList;
import java.util.List;
import summitbot.chat.Footnote;
import summitbot.chat.Line;
import summitbot.chat.Reply;
import summitbot.domain.Answer;
import summitbot.telegram.render.Keyboard.Button;
import summitbot.telegram.render.Text.Style;

/** An answer with its marks, the list of its sources, and a button for each of them. */
public final class AnswerText {
    private static final int LABEL = 60;

    private final Texts texts;

    public AnswerText(Texts texts) {
        this.texts = texts;
    }

    public Text show(Answer answer) {
        Reply reply = Reply.of(answer);
        TextBuilder text = new TextBuilder();
        for (Line line : reply.lines()) {
            line(text, line);
        }
        if (!reply.footnotes().isEmpty()) {
            text.add("\n").add(texts.say("answer.sources"), Style.BOLD).add("\n");
        }
        for (Footnote footnote : reply.footnotes()) {
            text.add("[" + footnote.marker() + "] ").add(footnote.place()).add("\n");
        }
        return text.build();
    }

    /** What has been found so far, while the rest is still being looked for. */
    public Text showSoFar(Answer answer) {
        TextBuilder text = new TextBuilder();
        Reply.of(answer).lines().forEach(line -> line(text, line));
        return text.add("…").build();
    }

    /** A button a source, then the opinions, then what may be asked next. */
    public Keyboard buttons(Answer answer, List<String> next) {
        Keyboard keyboard = sources(answer);
        if (!keyboard.rows().isEmpty()) {
            keyboard = keyboard.with(List.of(
                    new Button("👍", new Press.Opinion(true).data()),
                    new Button("👎", new Press.Opinion(false).data())));
        }
        return suggest(keyboard, next);
    }

    /** A button a source. */
    public Keyboard sources(Answer answer) {
        return Keyboard.NONE.with(
                Reply.of(answer).footnotes().stream().map(AnswerText::source).toList());
    }

    /** Questions to ask, a row each. */
    public static Keyboard suggest(Keyboard keyboard, List<String> questions) {
        Keyboard more = keyboard;
        for (int i = 0; i < Math.min(questions.size(), 10); i++) {
            // What does not fit on a button is not cut: half a question has another answer.
            if (questions.get(i).length() <= LABEL) {
                more = more.with(List.of(new Button(questions.get(i), new Press.Ask(i).data())));
            }
        }
        return more;
    }

    /** A button for the pieces from {@code piece} on. */
    public Keyboard more(Keyboard keyboard, int piece) {
        return keyboard.with(List.of(new Button(texts.say("answer.more"), new Press.More(piece).data())));
    }

    private static Button source(Footnote footnote) {
        return new Button("[" + footnote.marker() + "]", new Press.Source(Ref.to(footnote)).data());
    }

    private static void line(TextBuilder text, Line line) {
        text.add(line.bullet() ? "• " : "").add(line.text());
        List<String> marks = new ArrayList<>();
        line.marks().forEach(mark -> marks.add("[" + mark + "]"));
        text.add(marks.isEmpty() ? "\n" : " " + String.join("", marks) + "\n");
    }
}
