/** From the files of the seeds folder to sources, passages and sentences with character offsets. */
@NullMarked
package summitbot.corpus;

import org.jspecify.annotations.NullMarked;
