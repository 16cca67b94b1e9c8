package summitbot.llm;

import java.util.EnumSet;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells the operator once, not per question, that the model does not help, and that it helps again. */
final class Complaints {
    private static final Logger log = LoggerFactory.getLogger(Complaints.class);

    private final LlmSettings settings;
    private final Set<Failure> said = EnumSet.noneOf(Failure.class);

    Complaints(LlmSettings settings) {
        this.settings = settings;
    }

    synchronized void hear(Completion completion) {
        switch (completion) {
            case Completion.Replied replied -> {
                if (!said.isEmpty()) {
                    log.info("{}", Check.of(completion, settings).words());
                    said.clear();
                }
            }
            case Completion.Refused refused -> {}
            case Completion.Failed failed -> {
                if (worthSaying(failed.failure()) && said.add(failed.failure())) {
                    log.warn(
                            "{} Questions are answered without it.",
                            Check.of(completion, settings).words());
                }
            }
        }
    }

    private static boolean worthSaying(Failure failure) {
        return failure.illness() || failure == Failure.DAILY_LIMIT;
    }
}
