package summitbot.telegram.deliver;

import java.time.InstantSource;
import summitbot.telegram.api.Time;

/** Time for delays, and the date. */
public record Clocks(Time time, InstantSource date) {}
