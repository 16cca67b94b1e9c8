package summitbot.telegram.fake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FakeMessagesTest {
    private final FastTime time = new FastTime(1000);
    private final FakeTelegram telegram = FakeTelegram.start(time);
    private final Caller caller = new Caller(telegram);
    private final Talk talk = telegram.talk(telegram.person("Ada"));

    @BeforeEach
    void waitForTheLimit() throws InterruptedException {
        time.sleep(java.time.Duration.ofSeconds(2));
    }

    @AfterEach
    void stop() {
        telegram.close();
    }

    private String send(String more) {
        return caller.send(talk.id(), more);
    }

    @Nested
    final class AText {
        @Test
        void mayHave4096UnitsAndNoMore() {
            assertThat(send("\"text\":\"" + "x".repeat(4096) + "\"")).isEqualTo("sent");
            assertThat(send("\"text\":\"" + "x".repeat(4097) + "\"")).contains("message is too long");
            assertThat(send("\"text\":\"  \"")).contains("message text is empty");
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '\u0001', textBlock = """
            {"type":"bold","offset":0,"length":2}                                                 | sent
            {"type":"bold","offset":0,"length":8},{"type":"italic","offset":2,"length":3}         | sent
            {"type":"expandable_blockquote","offset":0,"length":9},{"type":"bold","offset":1,"length":3} | sent
            {"type":"text_link","offset":0,"length":3,"url":"https://example.org/a"}              | sent
            {"type":"bold","offset":0,"length":4},{"type":"italic","offset":2,"length":4}         | overlap
            {"type":"code","offset":0,"length":8},{"type":"bold","offset":2,"length":3}           | overlap
            {"type":"blockquote","offset":0,"length":9},{"type":"expandable_blockquote","offset":1,"length":3} | overlap
            {"type":"bold","offset":5,"length":99}                                                | after the end
            {"type":"bold","offset":4,"length":0}                                                 | after the end
            {"type":"bold","offset":0,"length":11}                                                | middle of a UTF-16
            {"type":"sparkle","offset":0,"length":1}                                              | unsupported
            {"type":"bold","offset":"0","length":1}                                               | expected an integer
            {"type":"text_link","offset":0,"length":3,"url":"javascript:alert(1)"}                | wrong HTTP URL
            """)
        void isCheckedWithItsEntities(String entities, String outcome) {
            assertThat(send("\"text\":\"abcdefghij😀\",\"entities\":[" + entities + "]"))
                    .contains(outcome);
        }

        @Test
        void isNeverReadInAParseMode() {
            assertThat(send("\"text\":\"<b>x</b>\",\"parse_mode\":\"HTML\"")).contains("can't parse entities");
        }
    }

    @Nested
    final class AKeyboard {
        private String press(String data) {
            return send("\"text\":\"x\",\"reply_markup\":{\"inline_keyboard\":[[{\"text\":\"go\",\"callback_data\":\""
                    + data + "\"}]]}");
        }

        @Test
        void carries64BytesAndNoMore() {
            assertThat(press("é".repeat(32))).isEqualTo("sent");
            assertThat(press("é".repeat(32) + "x")).contains("BUTTON_DATA_INVALID");
        }
    }

    @Nested
    final class AnEdit {
        private int message() {
            send("\"text\":\"before\"");
            return talk.shown().getLast().id();
        }

        private String edit(int message, String text) {
            return caller.call(
                            "editMessageText",
                            "{\"chat_id\":" + talk.id() + ",\"message_id\":" + message + ",\"text\":\"" + text + "\"}")
                    .path("description")
                    .asText("edited");
        }

        @Test
        void changesAMessageOnce() {
            int message = message();
            assertThat(edit(message, "after")).isEqualTo("edited");
            waitALittle();
            assertThat(edit(message, "after")).contains("message is not modified");
            assertThat(talk.shown().getLast().looks()).hasSize(2);
        }

        @Test
        void needsTheMessage() {
            assertThat(edit(99, "after")).contains("message to edit not found");
        }

        private void waitALittle() {
            long until = time.nanos() + 2_000_000_000L;
            while (time.nanos() < until) {
                Thread.onSpinWait();
            }
        }
    }

    @Nested
    final class AChat {
        @Test
        void mayBeClosed() {
            talk.room().close(Refusal.of(403, "Forbidden: bot was blocked by the user"));
            assertThat(send("\"text\":\"x\"")).isEqualTo("Forbidden: bot was blocked by the user");
            assertThat(caller.send(12345, "\"text\":\"x\"")).contains("chat not found");
        }

        @Test
        void mayHaveMoved() {
            Talk group = telegram.smallGroup();
            Talk moved = telegram.upgrade(group);
            assertThat(caller.call("sendMessage", "{\"chat_id\":" + group.id() + ",\"text\":\"x\"}")
                            .path("parameters")
                            .path("migrate_to_chat_id")
                            .asLong())
                    .isEqualTo(moved.id());
        }

        @Test
        void knowsItsTopicsAndMessages() {
            assertThat(send("\"text\":\"x\",\"message_thread_id\":5")).contains("message thread not found");
            assertThat(send("\"text\":\"x\",\"reply_parameters\":{\"message_id\":5}"))
                    .contains("message to be replied not found");
            assertThat(
                            send(
                                    "\"text\":\"x\",\"reply_parameters\":{\"message_id\":5,\"allow_sending_without_reply\":true}"))
                    .isEqualTo("sent");
        }
    }
}
