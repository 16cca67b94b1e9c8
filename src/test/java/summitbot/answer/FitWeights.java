package summitbot.answer;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import summitbot.answer.JudgedSet.Kind;
import summitbot.answer.Regression.Example;

/**
 * Fits {@code weights.properties} and prints the figures reached.
 *
 * <p>Arguments: a folder for the indexes, and the folders of the question sets: each with {@code questions.jsonl} and with either
 * {@code corpus.jsonl} or {@code seeds/}. Whether a question is answered at all is told from the sets with {@code seeds/}, which
 * are asked about as people ask: what tells it within one paragraph of an encyclopedia does not tell it there.
 */
final class FitWeights {
    private static final int FOLDS = 6;

    /** What an encyclopedia's set weighs in all, in questions. */
    private static final double ENCYCLOPEDIA = 1_000;

    /** What all articles weigh beside them: its questions are harder than people's, whose plain ones must be answered as well. */
    private static final double ARTICLES = 100;

    private FitWeights() {}

    public static void main(String[] arguments) throws Exception {
        Path work = Path.of(arguments[0]);
        List<JudgedSet> sets = new ArrayList<>();
        for (String folder : Arrays.asList(arguments).subList(1, arguments.length)) {
            sets.add(JudgedSet.read(Path.of(folder), work));
        }
        double[] choose = Regression.fit(
                sets.stream().flatMap(set -> set.sentences().stream()).toList(), 1, Signals.SIGNS);
        print("choose", Signals.NAMES, choose);
        List<List<Example>> open = new ArrayList<>();
        List<Example> within = new ArrayList<>();
        for (JudgedSet set : sets) {
            List<Example> given = set.questions(choose, Kind.GIVEN);
            List<Example> articles = set.hasArticles() ? given : List.of();
            open.add(articles);
            within.addAll(set.hasArticles() ? List.of() : spread(given, ENCYCLOPEDIA));
            figures(set, choose, given);
        }
        leaveOneOut(sets, open);
        print("answerable", Doubts.NAMES, Regression.fit(flat(open), 1));
        within.addAll(spread(flat(open), ARTICLES));
        print("within", Doubts.NAMES, Regression.fit(within, 1));
    }

    private static void figures(JudgedSet set, double[] choose, List<Example> given) {
        System.out.printf(Locale.ROOT, "%s: two sentences hold the answer %.3f%n", set.name(), set.found(choose));
        if (!set.hasArticles()) {
            print("given", crossValidated(given));
            print("over all sources", crossValidated(set.questions(choose, Kind.OPEN)));
        }
    }

    /** Every set with articles is judged by weights that were fitted on the others. */
    private static void leaveOneOut(List<JudgedSet> sets, List<List<Example>> open) {
        List<double[]> all = new ArrayList<>();
        for (int i = 0; i < open.size(); i++) {
            List<List<Example>> others = new ArrayList<>(open);
            List<Example> left = others.remove(i);
            if (!left.isEmpty() && !flat(others).isEmpty()) {
                List<double[]> predicted = predicted(Regression.fit(flat(others), 1), left);
                print(sets.get(i).name() + " left out", predicted);
                all.addAll(predicted);
            }
        }
        print("leave one set out", all);
    }

    private static List<Example> flat(List<List<Example>> lists) {
        return lists.stream().flatMap(List::stream).toList();
    }

    /** So that together they weigh as much. */
    private static List<Example> spread(List<Example> examples, double weight) {
        return examples.stream()
                .map(e -> new Example(e.signals(), e.positive(), e.group(), weight / examples.size()))
                .toList();
    }

    /** By article: no question is judged by weights that saw its paragraph. */
    private static List<double[]> crossValidated(List<Example> examples) {
        List<double[]> predicted = new ArrayList<>();
        for (int fold = 0; fold < FOLDS && !examples.isEmpty(); fold++) {
            int held = fold;
            List<Example> train = examples.stream().filter(e -> fold(e) != held).toList();
            List<Example> rest = examples.stream().filter(e -> fold(e) == held).toList();
            predicted.addAll(predicted(Regression.fit(train, 1), rest));
        }
        return predicted;
    }

    private static List<double[]> predicted(double[] weights, List<Example> examples) {
        return examples.stream()
                .map(e -> new double[] {Regression.predict(weights, e.signals()), e.positive() ? 1 : 0})
                .toList();
    }

    private static int fold(Example e) {
        return Math.floorMod(e.group().hashCode(), FOLDS);
    }

    private static void print(String what, List<double[]> predicted) {
        if (predicted.stream().mapToDouble(p -> p[1]).distinct().count() == 2) {
            double right =
                    predicted.stream().filter(p -> (p[0] > 0.5) == (p[1] > 0)).count() / (double) predicted.size();
            System.out.printf(Locale.ROOT, "%s: AUROC %.3f, right %.3f%n", what, Regression.auroc(predicted), right);
        }
    }

    private static void print(String model, List<String> names, double[] weights) {
        for (int i = 0; i < names.size(); i++) {
            System.out.printf(Locale.ROOT, "%s.%s=%.3f%n", model, names.get(i), weights[i]);
        }
        System.out.printf(Locale.ROOT, "%s.bias=%.3f%n", model, weights[names.size()]);
    }
}
