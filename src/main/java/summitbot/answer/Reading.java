package summitbot.answer;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import summitbot.domain.Passage;

/** What is known about the sources when a question is weighed. */
record Reading(Coverage coverage, Stems stems, Speech speech, Meant meant, Forms forms, Interview interview) {
    Reading(Coverage coverage, Stems stems, Speech speech) {
        this(coverage, stems, speech, new Meant(speech, stems), new Forms(speech), new Interview(speech));
    }

    /** Stems of the names in a question: those typed with a capital, and those that the sources know as names. */
    List<String> names(Asked asked) {
        Set<String> known = speech.nameWords();
        return Stream.concat(asked.names().stream(), asked.words().stream().filter(known::contains))
                .flatMap(name -> stems.of(name.toLowerCase(Locale.ROOT)).stream())
                .distinct()
                .toList();
    }

    /** Stems of a sentence, with those of the names of whom it means without naming them and of the question it answers. */
    Set<String> present(Asked asked, Passage passage, int sentence) {
        Set<String> present = answering(asked, passage, sentence);
        present.addAll(meant.in(passage, passage.sentences().get(sentence)));
        return present;
    }

    /** Stems of a sentence, with those of the question of its source that it answers. */
    Set<String> answering(Asked asked, Passage passage, int sentence) {
        Set<String> present = new HashSet<>(stems.of(passage).sentences().get(sentence));
        interview
                .question(asked, passage, sentence)
                .ifPresent(question -> stems.of(question).sentences().forEach(present::addAll));
        if (Interview.answers(asked, passage, sentence)) {
            present.addAll(stems.of(passage).sentences().get(sentence - 1));
        }
        return present;
    }
}
