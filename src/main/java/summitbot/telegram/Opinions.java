package summitbot.telegram;

import java.util.Optional;
import java.util.Set;
import summitbot.store.Questions.Past;
import summitbot.store.Store;
import summitbot.telegram.receive.Letter;

/** Notes what people think of answers, by buttons and by reactions. */
final class Opinions {
    private static final Set<String> GOOD = Set.of("👍", "❤", "🔥", "👏", "🎉", "💯", "🙏");
    private static final Set<String> BAD = Set.of("👎", "💩", "🤮", "😡", "🤡");

    private final Store store;

    Opinions(Store store) {
        this.store = store;
    }

    /** On the answer that {@code under} shows; on nothing when it shows none. */
    void note(Letter under, boolean good) {
        answer(under)
                .ifPresent(
                        past -> store.feedback().give(past.id(), under.place().person(), good));
    }

    /** What stands there now counts: a reaction that was taken back takes the opinion with it. */
    void react(Letter under, Set<String> emoji) {
        boolean good = emoji.stream().anyMatch(GOOD::contains);
        boolean bad = emoji.stream().anyMatch(BAD::contains);
        if (good != bad) {
            note(under, good);
        } else {
            answer(under)
                    .ifPresent(past ->
                            store.feedback().takeBack(past.id(), under.place().person()));
        }
    }

    private Optional<Past> answer(Letter under) {
        return store.questions().shownBy(under.place().chat(), under.message());
    }
}
