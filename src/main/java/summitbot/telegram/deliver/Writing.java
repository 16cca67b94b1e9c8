package summitbot.telegram.deliver;

import summitbot.store.Questions;

/** What a delivery writes with: to people, and to disk. */
public record Writing(Courier courier, Questions questions, Patience patience) {}
