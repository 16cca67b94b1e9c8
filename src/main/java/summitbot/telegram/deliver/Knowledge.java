package summitbot.telegram.deliver;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import summitbot.answer.Standing;
import summitbot.chat.Answering;
import summitbot.domain.Citation;
import summitbot.domain.Corpus;
import summitbot.domain.Turn;

/**
 * What stands behind the bot, as functions, so that it can be anything.
 *
 * @param corpus the sources as they are now
 * @param quotations passages for somebody who is still typing, best first; must be quick
 * @param suggestions what may be asked after a question and its answer, or at the beginning when there is none; each is a whole
 *     question
 * @param check what the sources say of a claim
 * @param pages the address under which people reach the pages that show the sources whole; empty when they do not
 */
public record Knowledge(
        Answering answering,
        Supplier<Corpus> corpus,
        Function<String, List<Citation>> quotations,
        Function<Optional<Turn>, List<String>> suggestions,
        Function<String, Standing> check,
        Optional<URI> pages) {}
