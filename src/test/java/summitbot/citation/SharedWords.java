package summitbot.citation;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.function.ToDoubleBiFunction;

/** The part of the words of the shorter text that the other holds: in place of vectors, where meaning plays no part. */
final class SharedWords implements ToDoubleBiFunction<String, String> {
    @Override
    public double applyAsDouble(String one, String other) {
        Set<String> ones = words(one);
        Set<String> others = words(other);
        Set<String> both = new HashSet<>(ones);
        both.retainAll(others);
        return (double) both.size() / Math.max(1, Math.min(ones.size(), others.size()));
    }

    private static Set<String> words(String text) {
        return new HashSet<>(Arrays.asList(text.split("[^\\p{L}\\p{N}]+", -1)));
    }
}
