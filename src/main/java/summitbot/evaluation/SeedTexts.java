package summitbot.evaluation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import summitbot.domain.Corpus;
import summitbot.domain.Source;
import summitbot.evaluation.Prediction.Quoted;

/** Finds the source that a rubric or a prediction names: by its whole name, or by the number or the hash in it. */
final class SeedTexts {
    private static final Pattern NUMBERED = Pattern.compile("(\\d{3})_([0-9a-f]+)\\.txt");

    private final List<Seed> seeds;

    SeedTexts(Corpus corpus) {
        this.seeds = corpus.sources().stream()
                .map(Seed::of)
                .sorted(Comparator.comparing(Seed::name))
                .toList();
    }

    /** The short name of a source; empty when none is called so. */
    Optional<String> named(String name) {
        return seed(name).map(Seed::name);
    }

    /** Whether the quotation stands in its source letter for letter, white space aside. */
    boolean hold(Quoted citation) {
        String quote = Normal.spaced(citation.quote());
        return !quote.isEmpty()
                && seed(citation.source())
                        .filter(seed -> seed.text().contains(quote))
                        .isPresent();
    }

    private Optional<Seed> seed(String name) {
        String wanted = Normal.spaced(name);
        return seeds.stream().filter(seed -> seed.isCalled(wanted)).findFirst();
    }

    /** @param name the number for a numbered file, else its whole name */
    private record Seed(String name, String hash, String text) {
        static Seed of(Source source) {
            Matcher numbered = NUMBERED.matcher(source.id());
            String text = Normal.spaced(source.text());
            return numbered.matches()
                    ? new Seed(numbered.group(1), numbered.group(2), text)
                    : new Seed(source.id(), "", text);
        }

        boolean isCalled(String wanted) {
            return wanted.equals(name) || (!hash.isEmpty() && (wanted.contains(hash) || startsWithNumber(wanted)));
        }

        private boolean startsWithNumber(String wanted) {
            String file = wanted.substring(wanted.lastIndexOf('/') + 1);
            return file.startsWith(name)
                    && (file.length() == name.length() || !Character.isDigit(file.charAt(name.length())));
        }
    }
}
