package summitbot.answer;

import java.util.List;
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
}
