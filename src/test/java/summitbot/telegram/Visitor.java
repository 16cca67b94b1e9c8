package summitbot.telegram;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import summitbot.telegram.fake.Person;
import summitbot.telegram.fake.Shown;
import summitbot.telegram.fake.Talk;

/** Somebody whose questions have numbers, which stand in the answers; and what must have become of them. */
final class Visitor {
    private static final Pattern ASKED = Pattern.compile("\\bK\\d+");
    private static final Pattern PRESSED = Pattern.compile("\\bS\\d+");

    /** A question with its rewordings, the newest last. */
    private static final class Wish {
        private final int message;
        private final long at;
        private final List<String> marks = new ArrayList<>();
        private boolean cancelled;

        Wish(int message, long at) {
            this.message = message;
            this.at = at;
        }
    }

    final Person person;
    final Talk talk;
    /** How much was written since all was answered. */
    int sent;

    private final List<Wish> wishes = new ArrayList<>();
    private final List<String> pressed = new ArrayList<>();

    Visitor(Person person, Talk talk) {
        this.person = person;
        this.talk = talk;
    }

    void asks(int number, long now) {
        Wish wish = new Wish(talk.says(person, "K" + number + "?"), now);
        wish.marks.add("K" + number);
        wishes.add(wish);
    }

    /** The question that {@code which} chooses, unless it is too old for that. */
    void rewords(int which, int number, long earliest) {
        List<Wish> young = wishes.stream().filter(wish -> wish.at > earliest).toList();
        if (!young.isEmpty()) {
            Wish wish = young.get(which % young.size());
            talk.edits(person, wish.message, "K" + number + "?");
            wish.marks.add("K" + number);
        }
    }

    void cancels() {
        wishes.forEach(wish -> wish.cancelled = true);
        talk.says(person, "/cancel");
    }

    /** Any button of any message. */
    void presses(int which) {
        List<Shown> shown =
                talk.shown().stream().filter(one -> !one.buttons().isEmpty()).toList();
        if (!shown.isEmpty()) {
            Shown message = shown.get(which % shown.size());
            String button = message.buttons().get(which % message.buttons().size());
            pressed.add(button);
            talk.presses(person, message, message.data(button));
        }
    }

    Set<String> marks() {
        return wishes.stream().flatMap(wish -> wish.marks.stream()).collect(Collectors.toSet());
    }

    /** What is wrong with the chat now that all is quiet. */
    List<String> wrongs() {
        List<String> wrongs = new ArrayList<>();
        boolean busy = talk.shown().stream().anyMatch(shown -> shown.text().contains("a lot at once"));
        for (Wish wish : wishes) {
            List<String> answers =
                    shown(ASKED).stream().filter(wish.marks::contains).toList();
            boolean free = busy || wish.cancelled;
            if (free ? answers.size() > 1 : !answers.equals(List.of(wish.marks.getLast()))) {
                wrongs.add(wish.marks + (free ? " (need not be)" : "") + " answered as " + answers);
            }
        }
        shown(ASKED).stream().filter(mark -> !marks().contains(mark)).forEach(mark -> wrongs.add("not asked: " + mark));
        shown(PRESSED).stream()
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                .entrySet()
                .stream()
                .filter(mark -> mark.getValue()
                        > pressed.stream().filter(mark.getKey()::equals).count())
                .forEach(mark -> wrongs.add("pressed less often than answered: " + mark));
        talk.shown().stream()
                .filter(shown -> shown.text().startsWith("Reading"))
                .forEach(shown -> wrongs.add("left over: " + shown.text()));
        return wrongs;
    }

    /** Once for each message. */
    private List<String> shown(Pattern marks) {
        return talk.shown().stream()
                .flatMap(one -> marks.matcher(one.text())
                        .results()
                        .map(MatchResult::group)
                        .distinct())
                .toList();
    }
}
