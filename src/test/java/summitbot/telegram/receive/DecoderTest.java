package summitbot.telegram.receive;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import summitbot.store.Place;
import summitbot.telegram.receive.Event.Asked;
import summitbot.telegram.receive.Event.Commanded;

final class DecoderTest {
    private static String kind(Event event) {
        return event.getClass().getSimpleName();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\u0001', textBlock = """
        "text":"Who?"                                                                          | Asked      | Nothing
        "text":"Who?","forward_origin":{"type":"user"}                                         | Asked      | Nothing
        "text":"Who?","forward_origin":{"type":"of tomorrow"}                                  | Asked      | Nothing
        "text":"Who?","is_automatic_forward":true                                              | Nothing    | Nothing
        "text":"Who?","via_bot":{"id":4242,"is_bot":true}                                      | Nothing    | Nothing
        "text":"Who?","from":{"id":9,"is_bot":true}                                            | Nothing    | Nothing
        "text":"Who?","from":null                                                              | Nothing    | Nothing
        "text":"Who?","reply_to_message":{"message_id":4,"from":{"id":4242}}                   | Asked      | Asked
        "text":"Who?","reply_to_message":{"message_id":4,"from":{"id":8}}                      | Asked      | Nothing
        "text":"Who?","reply_to_message":{"message_id":4,"from":{"id":4242},"forum_topic_created":{}} | Asked | Nothing
        "text":"/start","entities":[{"type":"bot_command","offset":0,"length":6}]              | Commanded  | Commanded
        "text":"/start@summittestbot","entities":[{"type":"bot_command","offset":0,"length":20}] | Commanded | Commanded
        "text":"/start@otherbot","entities":[{"type":"bot_command","offset":0,"length":15}]    | Nothing    | Nothing
        "text":"see /start","entities":[{"type":"bot_command","offset":4,"length":6}]          | Asked      | Nothing
        "text":"/start","entities":[{"type":"bot_command","offset":0,"length":99}]             | Commanded  | Commanded
        "text":"","entities":[{"type":"bot_command","offset":0,"length":6}]                    | Asked      | Nothing
        "voice":{"file_id":"x"}                                                                | Unreadable | Nothing
        "audio":{"file_id":"x"}                                                                | Unreadable | Nothing
        "video":{"file_id":"x"}                                                                | Unreadable | Nothing
        "video_note":{"file_id":"x"}                                                           | Unreadable | Nothing
        "photo":[{"file_id":"x"}],"caption":"Who?"                                             | Unreadable | Nothing
        "photo":[{"file_id":"x"}],"media_group_id":"77"                                        | Unreadable | Nothing
        "document":{"file_id":"x"}                                                             | Unreadable | Nothing
        "sticker":{"file_id":"x"}                                                              | Unreadable | Nothing
        "animation":{"file_id":"x"},"document":{"file_id":"x"}                                 | Unreadable | Nothing
        "contact":{"phone_number":"1"}                                                         | Unreadable | Nothing
        "location":{"latitude":1,"longitude":1}                                                | Unreadable | Nothing
        "venue":{"title":"x"}                                                                  | Unreadable | Nothing
        "poll":{"id":"1"}                                                                      | Unreadable | Nothing
        "dice":{"value":6}                                                                     | Unreadable | Nothing
        "game":{"title":"x"}                                                                   | Unreadable | Nothing
        "story":{"id":1}                                                                       | Unreadable | Nothing
        "new_chat_members":[{"id":8}]                                                          | Nothing    | Nothing
        "left_chat_member":{"id":8}                                                            | Nothing    | Nothing
        "new_chat_title":"x"                                                                   | Nothing    | Nothing
        "pinned_message":{"message_id":1}                                                      | Nothing    | Nothing
        "message_auto_delete_timer_changed":{}                                                 | Nothing    | Nothing
        "video_chat_started":{}                                                                | Nothing    | Nothing
        "forum_topic_created":{"name":"x"}                                                     | Nothing    | Nothing
        "giveaway":{}                                                                          | Nothing    | Nothing
        "invented_next_year":{"a":[1,2]}                                                       | Nothing    | Nothing
        "migrate_to_chat_id":-10077                                                            | Moved      | Moved
        "text":7                                                                               | Nothing    | Nothing
        """)
    void knowsFortyKindsOfMessages(String content, String direct, String group) {
        assertThat(kind(Updates.direct(content))).isEqualTo(direct);
        assertThat(kind(Updates.group(content))).isEqualTo(group);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\u0001', textBlock = """
        {}                                                                                     | Nothing
        {"channel_post":{"text":"x","chat":{"id":-1,"type":"channel"}}}                        | Nothing
        {"message":{"text":"x","chat":{"id":-1,"type":"channel"},"from":{"id":7}}}             | Nothing
        {"message":null}                                                                       | Nothing
        {"message":{"text":"x"}}                                                               | Nothing
        {"message":[1]}                                                                        | Nothing
        {"edited_message":{"message_id":5,"text":"x","chat":{"id":7,"type":"private"},"from":{"id":7}}} | Edited
        {"edited_message":{"message_id":5,"chat":{"id":7,"type":"private"},"from":{"id":7}}}   | Nothing
        {"callback_query":{"id":"1","from":{"id":7},"data":"x"}}                               | Nothing
        {"callback_query":{"id":"1","from":{"id":7},"data":"x","message":{"chat":{"id":7}}}}   | Pressed
        {"inline_query":{"id":"1","from":{"id":7},"query":"x"}}                                | Inline
        {"message_reaction":{"chat":{"id":7},"message_id":5,"user":{"id":7},"new_reaction":[{"type":"emoji","emoji":"👍"}]}} | Reacted
        {"message_reaction":{"chat":{"id":7},"message_id":5,"user":{"id":9,"is_bot":true}}}    | Nothing
        {"my_chat_member":{"chat":{"id":7},"new_chat_member":{"status":"kicked"}}}             | Left
        {"my_chat_member":{"chat":{"id":7},"new_chat_member":{"status":"member"}}}             | Nothing
        {"business_message":{"text":"x"}}                                                      | Nothing
        """)
    void knowsTheKindsOfUpdates(String update, String expected) {
        assertThat(kind(Updates.DECODER.decode(Updates.json(update)))).isEqualTo(expected);
    }

    @Nested
    final class ACommand {
        @Test
        void hasANameAndAnArgument() {
            assertThat(Updates.direct("\"text\":\"/CHECK@SummitTestBot  the sky is blue \","
                            + "\"entities\":[{\"type\":\"bot_command\",\"offset\":0,\"length\":20}]"))
                    .isInstanceOfSatisfying(Commanded.class, command -> {
                        assertThat(command.name()).isEqualTo("check");
                        assertThat(command.argument()).isEqualTo("the sky is blue");
                    });
        }
    }

    @Nested
    final class APlace {
        private Place of(String content) {
            return Updates.group("\"reply_to_message\":{\"message_id\":4,\"from\":{\"id\":4242}},\"text\":\"x\","
                                    + content)
                            instanceof Asked asked
                    ? asked.letter().place()
                    : new Place(0, 0, 0);
        }

        @Test
        void namesTheTopicOnlyWhereThereAreTopics() {
            assertThat(of("\"message_thread_id\":3,\"is_topic_message\":true")).isEqualTo(new Place(-100, 3, 7));
            assertThat(of("\"message_thread_id\":3")).isEqualTo(new Place(-100, 0, 7));
        }

        @Test
        void namesTheGroupForItsAnonymousAdministrators() {
            assertThat(of("\"from\":{\"id\":1087968824,\"is_bot\":true},\"sender_chat\":{\"id\":-100}"))
                    .isEqualTo(new Place(-100, 0, -100));
        }
    }

    @Nested
    final class AQuoteOfOurs {
        @Test
        void isHandedOn() {
            assertThat(Updates.group("\"text\":\"source?\",\"quote\":{\"text\":\"the sky\",\"position\":3},"
                            + "\"reply_to_message\":{\"message_id\":4,\"from\":{\"id\":4242}}"))
                    .isInstanceOfSatisfying(
                            Asked.class, asked -> assertThat(asked.about()).contains(new Event.Pointed(4, "the sky")));
        }
    }
}
