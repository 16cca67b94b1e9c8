package summitbot.speech;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import summitbot.domain.Passage;
import summitbot.domain.Span;
import summitbot.speech.LabelledArticle.Label;

/** Counts how many labelled statements are found, with the right speaker, and keeps a line for each error. */
final class AttributionScore {
    int labels;
    int predicted;
    int found;
    int rightSpeaker;
    int rightKind;
    int exact;
    final List<String> errors = new ArrayList<>();

    static AttributionScore of(List<LabelledArticle> articles) {
        AttributionScore score = new AttributionScore();
        articles.forEach(score::add);
        return score;
    }

    private void add(LabelledArticle article) {
        List<Passage> passages = Article.of(article.text());
        List<Statement> statements = StatementFinder.find(passages, Cast.of(passages));
        Set<Statement> used = new HashSet<>();
        for (Label label : article.labels()) {
            Optional<Statement> match = statements.stream()
                    .filter(statement -> !used.contains(statement) && overlap(statement.content(), label.span()) >= 0.6)
                    .findFirst();
            match.ifPresent(used::add);
            if (label.required()) {
                count(article, label, match);
            }
        }
        predicted += statements.size() - used.size();
        statements.stream()
                .filter(statement -> !used.contains(statement))
                .forEach(statement -> errors.add(article.name() + " EXTRA " + line(statement)));
    }

    private void count(LabelledArticle article, Label label, Optional<Statement> match) {
        labels++;
        if (match.isEmpty()) {
            errors.add(article.name() + " MISSING " + label.speakers() + ": " + label.content());
            return;
        }
        Statement statement = match.get();
        predicted++;
        found++;
        if (isSaidBy(statement, label)) {
            rightSpeaker++;
        } else {
            errors.add(article.name() + " SPEAKER " + label.speakers() + " not " + line(statement));
        }
        rightKind += (statement.kind() == Statement.Kind.DIRECT) == label.direct() ? 1 : 0;
        boolean same = overlap(statement.content(), label.span()) > 0.95;
        exact += same ? 1 : 0;
        if (!same) {
            errors.add(article.name() + " CONTENT «" + label.content() + "» not «" + statement.text() + "»");
        }
    }

    private static boolean isSaidBy(Statement statement, Label label) {
        List<Speaker> speakers = statement.speakers();
        if (speakers.size() != label.speakers().size()) {
            return speakers.size() == 1
                    && label.speakers().stream().anyMatch(names -> is(speakers.get(0), names))
                    && label.speakers().size() == 1;
        }
        for (int i = 0; i < speakers.size(); i++) {
            if (!is(speakers.get(i), label.speakers().get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean is(Speaker speaker, Set<String> names) {
        return names.stream().anyMatch(name -> plain(name).equals(plain(speaker.name())));
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT)
                .replaceFirst("^(the|a|an|its|their|his|her) ", "")
                .replace("’", "'");
    }

    private static String line(Statement statement) {
        return statement.speakers().stream().map(Speaker::name).toList() + " " + statement.verb() + ": "
                + statement.text();
    }

    /** Shared characters by all characters of both. */
    private static double overlap(Span one, Span other) {
        int shared = Math.max(0, Math.min(one.end(), other.end()) - Math.max(one.start(), other.start()));
        return (double) shared / (one.length() + other.length() - shared);
    }

    double recall() {
        return (double) found / labels;
    }

    double precision() {
        return (double) found / predicted;
    }

    /** Of the statements found, how many have the right speaker. */
    double speakerAccuracy() {
        return (double) rightSpeaker / found;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "labels %d, found %d (recall %.3f), precision %.3f, speaker right %d (%.3f), kind right %d, content exact %d",
                labels,
                found,
                recall(),
                precision(),
                rightSpeaker,
                speakerAccuracy(),
                rightKind,
                exact);
    }
}
