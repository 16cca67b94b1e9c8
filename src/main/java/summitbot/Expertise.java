package summitbot;

import summitbot.live.Editions;
import summitbot.telegram.deliver.Knowledge;

/** What the pipeline knows, as Telegram is given it. */
final class Expertise {
    /** Cards for somebody who is still typing. */
    private static final int QUOTATIONS = 10;

    private Expertise() {}

    static Knowledge of(Editions editions) {
        return new Knowledge(
                (question, turns, soFar) ->
                        editions.use(edition -> edition.answerer().trace(question, turns, soFar)),
                editions::corpus,
                text -> editions.use(edition -> edition.excerpts().find(text, QUOTATIONS)),
                turn -> editions.use(
                        edition -> turn.map(edition.suggestions()::after).orElseGet(edition.suggestions()::first)),
                claim -> editions.use(edition -> edition.claims().check(claim)));
    }
}
