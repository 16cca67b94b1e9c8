package summitbot.web;

import java.util.List;
import java.util.function.Supplier;
import summitbot.domain.Corpus;

/**
 * What the pages tell.
 *
 * @param corpus the sources as they are now
 * @param conditions of every part of the bot; quick, since it is asked every few seconds
 * @param figures in Prometheus' text format
 */
public record Site(Supplier<Corpus> corpus, Supplier<List<Condition>> conditions, Supplier<String> figures) {}
