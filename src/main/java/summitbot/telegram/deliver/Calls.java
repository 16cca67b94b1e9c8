package summitbot.telegram.deliver;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageText;
import org.telegram.telegrambots.meta.api.objects.LinkPreviewOptions;
import org.telegram.telegrambots.meta.api.objects.MessageEntity;
import org.telegram.telegrambots.meta.api.objects.ReplyParameters;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardRow;
import summitbot.telegram.render.Keyboard;
import summitbot.telegram.render.Text;

/** The same things in the words of the Bot API; no call can be made without turning link previews off. */
public final class Calls {
    /** No server may be told of a reader by a preview. */
    public static final LinkPreviewOptions NO_PREVIEW =
            LinkPreviewOptions.builder().isDisabled(true).build();

    private Calls() {}

    static SendMessage send(Address to, Text text, Keyboard keyboard) {
        SendMessage send = new SendMessage(Long.toString(to.chat()), text.value());
        send.setEntities(entities(text));
        send.setLinkPreviewOptions(NO_PREVIEW);
        markup(keyboard).ifPresent(send::setReplyMarkup);
        if (to.thread() != 0) {
            send.setMessageThreadId(to.thread());
        }
        if (to.replyTo() != 0) {
            send.setReplyParameters(ReplyParameters.builder()
                    .messageId(to.replyTo())
                    .allowSendingWithoutReply(true)
                    .build());
        }
        return send;
    }

    static EditMessageText edit(long chat, int message, Text text, Keyboard keyboard) {
        EditMessageText edit = EditMessageText.builder()
                .chatId(chat)
                .messageId(message)
                .text(text.value())
                .entities(entities(text))
                .linkPreviewOptions(NO_PREVIEW)
                .build();
        markup(keyboard).ifPresent(edit::setReplyMarkup);
        return edit;
    }

    public static List<MessageEntity> entities(Text text) {
        return text.marks().stream().map(Calls::entity).toList();
    }

    private static MessageEntity entity(Text.Mark mark) {
        String type = mark.style() == Text.Style.LINK
                ? "text_link"
                : mark.style().name().toLowerCase(Locale.ROOT);
        @Nullable String url = mark.url().isEmpty() ? null : mark.url();
        return MessageEntity.builder()
                .type(type)
                .offset(mark.start())
                .length(mark.end() - mark.start())
                .url(url)
                .build();
    }

    private static Optional<InlineKeyboardMarkup> markup(Keyboard keyboard) {
        if (keyboard.rows().isEmpty()) {
            return Optional.empty();
        }
        List<InlineKeyboardRow> rows = keyboard.rows().stream()
                .map(row ->
                        new InlineKeyboardRow(row.stream().map(Calls::button).toList()))
                .toList();
        return Optional.of(new InlineKeyboardMarkup(rows));
    }

    private static InlineKeyboardButton button(Keyboard.Button button) {
        return InlineKeyboardButton.builder()
                .text(button.label())
                .callbackData(button.data())
                .build();
    }
}
