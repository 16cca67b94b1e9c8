package summitbot.telegram.receive;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import summitbot.store.Store;
import summitbot.telegram.fake.FakeTelegram;

final class InboxTest {
    private static final int UPDATES = 1_000;
    private static final int MOST_REPEATS = 100;
    private static final int BATCH = 100;

    @TempDir
    private Path folder;

    private final ObjectMapper mapper = new ObjectMapper();
    private final Map<String, Integer> handedOn = new HashMap<>();

    @Test
    void handsEachUpdateOnOnceHoweverOftenAndInWhateverOrderItComes() throws Exception {
        List<Integer> deliveries = deliveries();
        int restarts = 0;
        Store store = Store.open(folder, Clock.systemUTC());
        for (int from = 0; from < deliveries.size(); from += BATCH) {
            inbox(store).take(batch(deliveries.subList(from, Math.min(deliveries.size(), from + BATCH))));
            if (from / (deliveries.size() / 5) > restarts) {
                restarts++;
                store.close();
                store = Store.open(folder, Clock.systemUTC());
            }
        }
        store.close();
        assertThat(restarts).isGreaterThan(2);
        assertThat(handedOn)
                .hasSize(UPDATES)
                .allSatisfy((text, times) -> assertThat(times).isEqualTo(1));
    }

    private static List<Integer> deliveries() {
        Random random = new Random(5);
        List<Integer> deliveries = new ArrayList<>();
        for (int id = 0; id < UPDATES; id++) {
            deliveries.addAll(Collections.nCopies(1 + random.nextInt(MOST_REPEATS), id));
        }
        Collections.shuffle(deliveries, random);
        return deliveries;
    }

    private Inbox inbox(Store store) {
        Decoder decoder = new Decoder(new Me(FakeTelegram.BOT_ID, FakeTelegram.BOT_NAME));
        return new Inbox(decoder, store.journal(), (entry, event) -> {
            if (event instanceof Event.Asked asked) {
                handedOn.merge(asked.text(), 1, Integer::sum);
            }
        });
    }

    private ArrayNode batch(List<Integer> ids) throws Exception {
        ArrayNode batch = mapper.createArrayNode();
        for (int id : ids) {
            batch.add(mapper.readTree("{\"update_id\":" + (5_000 + id) + ",\"message\":{\"message_id\":1,\"date\":1,"
                    + "\"text\":\"q" + id + "\",\"from\":{\"id\":7},\"chat\":{\"id\":7,\"type\":\"private\"}}}"));
        }
        return batch;
    }
}
