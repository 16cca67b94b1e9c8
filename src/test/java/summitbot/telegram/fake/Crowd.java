package summitbot.telegram.fake;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** People who come one after the other, and ask one question each in a chat of their own. */
public final class Crowd {
    private final List<Talk> talks = new ArrayList<>();
    private final Thread thread;
    private volatile boolean coming = true;

    private Crowd(FakeTelegram telegram, IntFunction<String> questions, Duration pause) {
        thread = Thread.startVirtualThread(() -> {
            try {
                while (coming) {
                    Person person = telegram.person("P" + talks.size());
                    talks.add(telegram.talk(person));
                    talks.getLast().says(person, questions.apply(talks.size() - 1));
                    Thread.sleep(pause);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    /** With the question of the n-th person, from 0. */
    public static Crowd come(FakeTelegram telegram, IntFunction<String> questions, Duration pause) {
        return new Crowd(telegram, questions, pause);
    }

    /** Nobody comes any more; gives everybody's chat, in order. */
    public List<Talk> stop() throws InterruptedException {
        coming = false;
        thread.join();
        return List.copyOf(talks);
    }
}
