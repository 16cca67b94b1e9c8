package summitbot.answer;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** What is known about the sources when a question is weighed. */
record Reading(Coverage coverage, Stems stems, Speech speech) {
    /** Stems of the names in a question: those typed with a capital, and those that the sources know as names. */
    List<String> names(Asked asked) {
        Set<String> known = speech.nameWords();
        return Stream.concat(asked.names().stream(), asked.words().stream().filter(known::contains))
                .flatMap(name -> stems.of(name.toLowerCase(Locale.ROOT)).stream())
                .distinct()
                .toList();
    }
}
