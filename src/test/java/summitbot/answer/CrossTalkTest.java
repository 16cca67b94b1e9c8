package summitbot.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import summitbot.chat.Chat;
import summitbot.domain.Question;
import summitbot.llm.FakeLlm;
import summitbot.llm.LanguageModel;
import summitbot.llm.Replies;

/** Many conversations at once, each with a word of its own. */
final class CrossTalkTest {
    private static final Pattern CANARY = Pattern.compile("canary\\d{4}");

    @Test
    void givesNoConversationTheWordsOfAnother(@TempDir Path folder) throws InterruptedException {
        talk(folder, 100);
    }

    @Tag("slow")
    @Test
    void givesNoneOfAThousandConversationsTheWordsOfAnother(@TempDir Path folder) throws InterruptedException {
        talk(folder, 1_000);
    }

    private static void talk(Path folder, int chats) throws InterruptedException {
        Map<String, String> replies = new ConcurrentHashMap<>();
        try (Harbour harbour = Harbour.withoutVectors(folder);
                // The model says again all that it was given, and more so when it rewrites.
                FakeLlm fake = new FakeLlm(Replies.answering(CrossTalkTest::gossip));
                LanguageModel model = harbour.model(fake);
                ExecutorService threads = Executors.newFixedThreadPool(8)) {
            Chat chat = new Chat(harbour.answerer(model)::trace);
            for (int i = 0; i < chats; i++) {
                String canary = "canary%04d".formatted(i);
                threads.execute(() -> {
                    chat.receive(canary, new Question("what did Aune say about " + canary + " and pilot fees?"));
                    replies.put(
                            canary, Invariants.console(chat.receive(canary, new Question("and what did she reject?"))));
                });
            }
            threads.shutdown();
            assertThat(threads.awaitTermination(5, TimeUnit.MINUTES)).isTrue();
            assertThat(fake.requests())
                    .hasSizeGreaterThan(chats)
                    .allSatisfy(request -> assertThat(CANARY.matcher(Harbour.prompt(request))
                                    .results()
                                    .map(found -> found.group())
                                    .collect(Collectors.toSet()))
                            .as("words of other chats in a prompt")
                            .hasSizeLessThanOrEqualTo(1));
            assertThat(replies).hasSize(chats).allSatisfy((canary, reply) -> {
                Matcher found = CANARY.matcher(reply);
                while (found.find()) {
                    assertThat(found.group()).isEqualTo(canary);
                }
            });
        }
    }

    private static String gossip(FakeLlm.Request request) {
        Map<String, String> marks = Harbour.marks(request);
        Matcher canary = CANARY.matcher(Harbour.prompt(request));
        String heard = canary.find() ? canary.group() : "nothing";
        return marks.isEmpty()
                ? "What did Aune reject about " + heard + "?"
                : "Aune said " + heard + " [" + marks.keySet().iterator().next() + "].";
    }
}
