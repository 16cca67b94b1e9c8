package summitbot.live;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import summitbot.domain.Corpus;
import summitbot.domain.Source;

/** How one corpus differs from an earlier one; ids of sources. */
record Changes(List<String> added, List<String> changed, List<String> removed) {
    /** So many names are told; a folder may hold a hundred thousand. */
    private static final int TOLD = 5;

    Changes {
        added = List.copyOf(added);
        changed = List.copyOf(changed);
        removed = List.copyOf(removed);
    }

    static Changes between(Corpus before, Corpus now) {
        Map<String, Source> earlier = byId(before);
        List<String> added = new ArrayList<>();
        List<String> changed = new ArrayList<>();
        for (Source source : now.sources()) {
            Source known = earlier.remove(source.id());
            if (known == null) {
                added.add(source.id());
            } else if (!known.equals(source)) {
                changed.add(source.id());
            }
        }
        return new Changes(added, changed, List.copyOf(earlier.keySet()));
    }

    boolean isEmpty() {
        return added.isEmpty() && changed.isEmpty() && removed.isEmpty();
    }

    @Override
    public String toString() {
        return told("added", added) + ", " + told("changed", changed) + ", " + told("removed", removed);
    }

    private static String told(String what, List<String> ids) {
        String names = String.join(", ", ids.subList(0, Math.min(TOLD, ids.size())));
        String more = ids.size() > TOLD ? ", ..." : "";
        return ids.size() + " " + what + (ids.isEmpty() ? "" : " (" + names + more + ")");
    }

    private static Map<String, Source> byId(Corpus corpus) {
        return corpus.sources().stream()
                .collect(Collectors.toMap(
                        Source::id, Function.identity(), (one, other) -> one, java.util.LinkedHashMap::new));
    }
}
