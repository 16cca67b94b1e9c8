package summitbot.speech;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import summitbot.language.Table;

/** The word lists that lie beside the classes: sections in brackets, words parted by white space, {@code #} for remarks. */
final class WordList {
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private WordList() {}

    /** Section name to its lines, each split into words; lines before the first section stand under "". */
    static Map<String, List<List<String>>> sections(String file) {
        Map<String, List<List<String>>> sections = new LinkedHashMap<>();
        String section = "";
        for (String line : Table.lines(WordList.class, file)) {
            if (line.startsWith("[")) {
                section = line.substring(1, line.length() - 1);
            } else {
                sections.computeIfAbsent(section, name -> new ArrayList<>()).add(List.of(BLANKS.split(line, -1)));
            }
        }
        return sections;
    }

    static List<String> words(Map<String, List<List<String>>> sections, String section) {
        return sections.getOrDefault(section, List.of()).stream()
                .flatMap(List::stream)
                .toList();
    }
}
