/**
 * Pure functions that check what is about to be shown against the passages it cites.
 *
 * <p>Decision: a model writes plain sentences with marks such as {@code [KD4]} and no JSON. Of 16 stored replies with faults of weak
 * models, each invented in both forms, 29 of 32 sentences come through with marks and 13 as JSON, read as generously as possible
 * ({@code MarksOrJsonTest}): a quotation mark, a line end or a comma costs all of a JSON reply, and a fault in marks one sentence. And
 * with marks the first sentence can be shown after half of a reply of two, with JSON at its end. Models behind a server that forces a
 * grammar would shift the first figure and not the second.
 */
@NullMarked
package summitbot.citation;

import org.jspecify.annotations.NullMarked;
