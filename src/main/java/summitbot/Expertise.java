package summitbot;

import java.net.URI;
import java.util.Optional;
import summitbot.chat.Answering;
import summitbot.live.Editions;
import summitbot.telegram.deliver.Knowledge;

/** What the pipeline knows, as Telegram is given it. */
final class Expertise {
    /** Cards for somebody who is still typing. */
    private static final int QUOTATIONS = 10;

    private Expertise() {}

    static Knowledge of(Answering answering, Editions editions, Optional<URI> pages) {
        return new Knowledge(
                answering,
                editions::corpus,
                text -> editions.use(edition -> edition.excerpts().find(text, QUOTATIONS)),
                turn -> editions.use(
                        edition -> turn.map(edition.suggestions()::after).orElseGet(edition.suggestions()::first)),
                claim -> editions.use(edition -> edition.claims().check(claim)),
                pages);
    }
}
