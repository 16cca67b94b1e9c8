package summitbot.answer;

import summitbot.domain.Answer;
import summitbot.domain.Question;

/** Writes an answer from evidence; every claim of it cites. */
interface Composer {
    Answer compose(Question question, Evidence evidence);
}
