package summitbot.answer;

import java.util.List;
import java.util.stream.Stream;
import summitbot.domain.Citation;

/** How the sources stand to a claim. */
public sealed interface Standing {
    /** They say it; at least one place. */
    record Supported(List<Citation> where) implements Standing {
        public Supported {
            where = List.copyOf(where);
        }
    }

    /** They say otherwise; at least one place. */
    record Contradicted(List<Citation> where) implements Standing {
        public Contradicted {
            where = List.copyOf(where);
        }
    }

    /** Some say it, others say otherwise. */
    record Disputed(List<Citation> where, List<Citation> against) implements Standing {
        public Disputed {
            where = List.copyOf(where);
            against = List.copyOf(against);
        }
    }

    /** They do not say. */
    record Missing() implements Standing {}

    static Standing of(List<Citation> where, List<Citation> against) {
        List<Citation> others =
                against.stream().filter(place -> !where.contains(place)).toList();
        if (where.isEmpty()) {
            return others.isEmpty() ? new Missing() : new Contradicted(others);
        }
        return others.isEmpty() ? new Supported(where) : new Disputed(where, others);
    }

    /** Of two claims together: the worse one counts. */
    default Standing and(Standing other) {
        if (this instanceof Contradicted || (this instanceof Missing && !(other instanceof Contradicted))) {
            return this;
        }
        if (other instanceof Contradicted || other instanceof Missing) {
            return other;
        }
        return of(both(places(), other.places()), both(opposed(), other.opposed()));
    }

    private List<Citation> places() {
        return switch (this) {
            case Supported found -> found.where();
            case Disputed found -> found.where();
            case Contradicted found -> List.of();
            case Missing none -> List.of();
        };
    }

    private List<Citation> opposed() {
        return this instanceof Disputed found ? found.against() : List.of();
    }

    private static List<Citation> both(List<Citation> one, List<Citation> other) {
        return Stream.concat(one.stream(), other.stream()).distinct().toList();
    }
}
