package summitbot.telegram;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.telegram.telegrambots.meta.api.methods.AnswerInlineQuery;
import org.telegram.telegrambots.meta.api.objects.inlinequery.inputmessagecontent.InputTextMessageContent;
import org.telegram.telegrambots.meta.api.objects.inlinequery.result.InlineQueryResult;
import org.telegram.telegrambots.meta.api.objects.inlinequery.result.InlineQueryResultArticle;
import summitbot.chat.Footnote;
import summitbot.chat.Printable;
import summitbot.domain.Citation;
import summitbot.telegram.api.BotApi;
import summitbot.telegram.api.Time;
import summitbot.telegram.deliver.Calls;
import summitbot.telegram.deliver.Knowledge;
import summitbot.telegram.receive.Event.Inline;
import summitbot.telegram.render.PassageCard;
import summitbot.telegram.render.Splitter;
import summitbot.telegram.render.Text;
import summitbot.telegram.render.Texts;

/** Quotations for somebody who types the bot's name in another chat: looked up only, never written by a model. */
final class InlineAnswers {
    private static final Duration TOO_OLD = Duration.ofSeconds(10);
    private static final int MOST = 10;
    private static final int DESCRIPTION = 120;
    private static final int CACHED_SECONDS = 30;

    private final BotApi api;
    private final Knowledge knowledge;
    private final Access access;
    private final Time time;

    InlineAnswers(BotApi api, Knowledge knowledge, Access access, Time time) {
        this.api = api;
        this.knowledge = knowledge;
        this.access = access;
        this.time = time;
    }

    /** Answers what arrived at {@code received}, unless the person has typed on by now. */
    void answer(Inline query, long received) {
        if (time.nanos() - received > TOO_OLD.toNanos()) {
            return;
        }
        List<Citation> citations = query.text().isBlank() || !access.allows(query.person())
                ? List.of()
                : knowledge.quotations().apply(query.text());
        List<InlineQueryResult> results = new ArrayList<>();
        for (Citation citation : citations.subList(0, Math.min(MOST, citations.size()))) {
            results.add(article(results.size() + 1, citation, Texts.in(query.language())));
        }
        AnswerInlineQuery answer = new AnswerInlineQuery(query.query(), results);
        answer.setCacheTime(CACHED_SECONDS);
        // With an access list two people may get different answers to the same words.
        answer.setIsPersonal(!access.allowed().isEmpty() || !access.denied().isEmpty());
        api.call(answer);
    }

    private InlineQueryResult article(int number, Citation citation, Texts texts) {
        Footnote footnote = new Footnote(1, citation.passage(), List.of(citation));
        Text card = Splitter.split(new PassageCard(texts, knowledge.pages()).show(footnote))
                .getFirst();
        InputTextMessageContent content = InputTextMessageContent.builder()
                .messageText(card.value())
                .entities(Calls.entities(card))
                .linkPreviewOptions(Calls.NO_PREVIEW)
                .build();
        String quote = Printable.line(citation.quote());
        int points = quote.codePointCount(0, quote.length());
        return InlineQueryResultArticle.builder()
                .id(Integer.toString(number))
                .title(footnote.place())
                .description(quote.substring(0, quote.offsetByCodePoints(0, Math.min(DESCRIPTION, points))))
                .inputMessageContent(content)
                .build();
    }
}
