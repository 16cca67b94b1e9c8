package summitbot.corpus;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;

/**
 * What the file system says of the seeds without opening them: equal states mean equal seeds, as far as names, sizes, times,
 * permissions and identities of files tell. Links count with what they lead to, hidden files not at all.
 *
 * @param files how many files were seen
 * @param print a hash over all of them
 */
public record SeedState(long files, long print) {
    private static final SeedState NOTHING = new SeedState(0, -1);

    /** Of a folder or of one file; what cannot be looked at is part of the state, never an error. */
    public static SeedState of(Path seeds) {
        try {
            Path root = seeds.toRealPath();
            SeedCensus census = new SeedCensus(root);
            Files.walkFileTree(
                    root,
                    EnumSet.noneOf(FileVisitOption.class),
                    Limits.standard().depth(),
                    census);
            return census.state();
        } catch (IOException gone) {
            return NOTHING;
        }
    }
}
