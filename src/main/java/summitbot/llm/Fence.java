package summitbot.llm;

import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.stream.Stream;
import summitbot.domain.Passage;
import summitbot.domain.Source;

/** Sets foreign text between lines that it cannot forge. */
record Fence(String boundary) {
    String passages(Map<String, Passage> marked) {
        StringJoiner blocks = new StringJoiner("\n\n");
        marked.forEach((mark, passage) -> blocks.add(
                text("PASSAGE [" + mark + "]", Neutralizer.foreign(origin(passage.source()) + "\n" + passage.text()))));
        return blocks.toString();
    }

    /** @param safe already neutralized */
    String text(String label, String safe) {
        return "=== " + boundary + " " + label + "\n" + safe.strip() + "\n=== " + boundary + " END";
    }

    /** Who says it and when, which a model needs to attribute and to tell old from new. */
    private static String origin(Source source) {
        StringJoiner origin = new StringJoiner(", ", "(From: ", ")");
        Stream.of(source.publisher(), source.published())
                .flatMap(Optional::stream)
                .forEach(origin::add);
        return origin.add("“" + source.title() + "”").toString();
    }
}
