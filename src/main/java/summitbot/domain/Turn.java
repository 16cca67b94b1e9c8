package summitbot.domain;

/** An earlier question of the same conversation with its answer. */
public record Turn(Question question, Answer answer) {}
