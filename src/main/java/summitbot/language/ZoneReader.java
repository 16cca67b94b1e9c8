package summitbot.language;

import java.util.Optional;

/** Reads the zone after a time: "ET", "Alaska Time", "local time"; the longest name wins. */
final class ZoneReader {
    private static final int LONGEST = 3;

    private ZoneReader() {}

    static Optional<Reading<Zone>> read(Tokens tokens, int at) {
        Optional<Reading<Zone>> longest = Optional.empty();
        String name = "";
        for (int i = at; i < at + LONGEST && tokens.at(i).isWord(); i++) {
            name = (name + " " + tokens.at(i).word()).strip();
            Optional<Zone> zone = zone(name, tokens, i);
            if (zone.isPresent() && (tokens.at(at).capital() || i > at)) {
                longest = Optional.of(new Reading<>(zone.get(), i + 1));
            }
        }
        return longest;
    }

    /** "Riga time" is a zone too, only one whose offset we do not know. */
    private static Optional<Zone> zone(String name, Tokens tokens, int last) {
        boolean placeTime = tokens.at(last).is("time")
                && (tokens.at(last - 1).capital() || tokens.at(last - 1).is("local"))
                && name.contains(" ");
        return Zone.named(name).or(() -> placeTime ? Optional.of(Zone.unknown(name)) : Optional.empty());
    }
}
