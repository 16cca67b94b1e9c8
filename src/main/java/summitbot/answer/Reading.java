package summitbot.answer;

/** What is known about the sources when a question is weighed. */
record Reading(Coverage coverage, Stems stems, Speech speech) {}
