package summitbot.answer;

import java.util.List;

/** Fits a logistic regression by Newton's method with a ridge penalty. */
final class Regression {
    private static final int ROUNDS = 30;

    private Regression() {}

    record Example(List<Double> signals, boolean positive, String group, double weight) {}

    /**
     * Weights with the bias last; a signal whose weight would contradict what it means is left out, since such a weight only
     * mends what another signal does in this very data.
     *
     * @param signs for each signal +1 when more of it can only speak for, -1 against, 0 either way
     */
    static double[] fit(List<Example> examples, double ridge, int[] signs) {
        boolean[] out = new boolean[signs.length];
        while (true) {
            List<Example> kept = examples.stream()
                    .map(e -> new Example(without(e.signals(), out), e.positive(), e.group(), e.weight()))
                    .toList();
            double[] w = fit(kept, ridge);
            int worst = -1;
            for (int i = 0; i < signs.length; i++) {
                if (!out[i] && w[i] * signs[i] < 0 && (worst < 0 || Math.abs(w[i]) > Math.abs(w[worst]))) {
                    worst = i;
                }
            }
            if (worst < 0) {
                return w;
            }
            out[worst] = true;
        }
    }

    private static List<Double> without(List<Double> signals, boolean[] out) {
        List<Double> kept = new java.util.ArrayList<>(signals);
        for (int i = 0; i < out.length; i++) {
            if (out[i]) {
                kept.set(i, 0.0);
            }
        }
        return kept;
    }

    /** Weights with the bias last. */
    static double[] fit(List<Example> examples, double ridge) {
        int n = examples.getFirst().signals().size() + 1;
        double[] w = new double[n];
        for (int round = 0; round < ROUNDS; round++) {
            double[] gradient = new double[n];
            double[][] hessian = new double[n][n];
            for (int i = 0; i < n - 1; i++) {
                gradient[i] = -ridge * w[i];
                hessian[i][i] = ridge;
            }
            hessian[n - 1][n - 1] = 1e-9;
            for (Example e : examples) {
                double[] x = withBias(e.signals());
                double p = probability(w, x);
                double error = e.weight() * ((e.positive() ? 1 : 0) - p);
                double curvature = e.weight() * p * (1 - p);
                for (int i = 0; i < n; i++) {
                    gradient[i] += error * x[i];
                    for (int j = 0; j <= i; j++) {
                        hessian[i][j] += curvature * x[i] * x[j];
                    }
                }
            }
            double[] step = solve(hessian, gradient);
            for (int i = 0; i < n; i++) {
                w[i] += step[i];
            }
        }
        return w;
    }

    static double predict(double[] w, List<Double> signals) {
        return probability(w, withBias(signals));
    }

    private static double[] withBias(List<Double> signals) {
        double[] x = new double[signals.size() + 1];
        for (int i = 0; i < signals.size(); i++) {
            x[i] = signals.get(i);
        }
        x[signals.size()] = 1;
        return x;
    }

    private static double probability(double[] w, double[] x) {
        double sum = 0;
        for (int i = 0; i < w.length; i++) {
            sum += w[i] * x[i];
        }
        return 1 / (1 + Math.exp(-sum));
    }

    /** Solves a symmetric positive definite system given by its lower triangle (Cholesky). */
    private static double[] solve(double[][] a, double[] b) {
        int n = b.length;
        double[][] l = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j <= i; j++) {
                double sum = a[i][j];
                for (int k = 0; k < j; k++) {
                    sum -= l[i][k] * l[j][k];
                }
                l[i][j] = i == j ? Math.sqrt(Math.max(sum, 1e-12)) : sum / l[j][j];
            }
        }
        double[] y = new double[n];
        for (int i = 0; i < n; i++) {
            double sum = b[i];
            for (int k = 0; k < i; k++) {
                sum -= l[i][k] * y[k];
            }
            y[i] = sum / l[i][i];
        }
        double[] x = new double[n];
        for (int i = n - 1; i >= 0; i--) {
            double sum = y[i];
            for (int k = i + 1; k < n; k++) {
                sum -= l[k][i] * x[k];
            }
            x[i] = sum / l[i][i];
        }
        return x;
    }

    /** Area under the ROC curve. */
    static double auroc(List<double[]> scoreAndTruth) {
        List<double[]> sorted = scoreAndTruth.stream()
                .sorted(java.util.Comparator.comparingDouble(p -> p[0]))
                .toList();
        double ranks = 0;
        long positives = 0;
        for (int i = 0; i < sorted.size(); i++) {
            if (sorted.get(i)[1] > 0) {
                ranks += i + 1;
                positives++;
            }
        }
        long negatives = sorted.size() - positives;
        return (ranks - positives * (positives + 1) / 2.0) / (positives * (double) negatives);
    }
}
