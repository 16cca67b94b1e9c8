package summitbot.llm;

import dev.langchain4j.model.input.PromptTemplate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One prompt file. Values are put in once, so a value that looks like a placeholder stays as it is. */
final class Template {
    /** The same as the library's, which fails only when a prompt is used. */
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{\\s*+([^{}\n]+?)\\s*+\\}\\}");

    private final PromptTemplate template;

    private Template(PromptTemplate template) {
        this.template = template;
    }

    /** The file must hold each of the placeholders, and no other. */
    static Template load(Path folder, String name, Set<String> placeholders) throws SetupException {
        Path file = folder.resolve(name);
        String text = read(file);
        Set<String> found = new TreeSet<>();
        for (Matcher matcher = PLACEHOLDER.matcher(text); matcher.find(); ) {
            found.add(matcher.group(1));
        }
        for (String placeholder : found) {
            if (!placeholders.contains(placeholder)) {
                throw new SetupException(file + " has the unknown placeholder {{" + placeholder + "}}; known are "
                        + new TreeSet<>(placeholders) + ".");
            }
        }
        for (String placeholder : new TreeSet<>(placeholders)) {
            if (!found.contains(placeholder)) {
                throw new SetupException(file + " lacks the placeholder {{" + placeholder + "}}; put it back.");
            }
        }
        return new Template(PromptTemplate.from(text));
    }

    private static String read(Path file) throws SetupException {
        try {
            String text = Files.readString(file).strip();
            if (text.isEmpty()) {
                throw new SetupException(file + " is empty; a prompt is expected.");
            }
            return text;
        } catch (IOException e) {
            throw new SetupException(file + " is missing or not readable as UTF-8; put the prompt back.");
        }
    }

    String render(Map<String, String> values) {
        return template.apply(Map.copyOf(values)).text();
    }
}
