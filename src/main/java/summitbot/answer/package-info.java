/**
 * The pipeline from a question to an answer: start reading at {@link summitbot.answer.Answerer}.
 *
 * <p>Decision: an answer of a model grows only at its end ({@code Assembly}). A reader sees each sentence as soon as it has passed, so
 * nothing that was passed on may be taken back: differences come first, then what holds, then what the repair mends, then, when the
 * model breaks off, what the extractive answer has beyond it. A repair that rewrote the whole answer would read better and could not
 * be streamed.
 *
 * <p>Decision: where a model and the extractive answer disagree, both are told. A model that refuses although passages were found is
 * shown with them; a model that passes over all of them is followed by the best. An honest weak model then scored on the 110
 * questions what no model scored (86.4 % all right; without this rule 74.5 %). Who said some words is never left to a model: it is
 * looked up. With models that are known to refuse well, their refusals could be believed.
 */
@NullMarked
package summitbot.answer;

import org.jspecify.annotations.NullMarked;
