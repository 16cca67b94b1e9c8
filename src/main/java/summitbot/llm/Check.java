package summitbot.llm;

/**
 * How the model is.
 *
 * @param fine whether nothing needs mending
 * @param words one sentence for a person, with the cure; nothing secret and nothing of the provider's
 */
public record Check(boolean fine, String words) {
    static Check of(Completion completion, LlmSettings settings) {
        String model = settings.provider().word() + " model " + settings.model();
        return switch (completion) {
            case Completion.Replied replied -> new Check(true, "The " + model + " answers.");
            case Completion.Refused refused ->
                new Check(true, "The " + model + " answers, though it declined a greeting.");
            case Completion.Failed failed ->
                new Check(
                        false,
                        "The " + model + " does not answer: " + failed.failure().words()
                                + cure(failed.failure(), settings) + ".");
        };
    }

    private static String cure(Failure failure, LlmSettings settings) {
        return switch (failure) {
            case KEY_REFUSED -> "; check " + settings.keyVariable();
            case UNKNOWN_MODEL, REDIRECTED, UNREACHABLE, UNREADABLE ->
                "; check LLM_MODEL and "
                        + (settings.provider() == Provider.OLLAMA ? "OLLAMA_BASE_URL" : "LLM_BASE_URL");
            case REQUEST_REFUSED -> "; check LLM_MODEL, " + settings.keyVariable() + ", and try LLM_TEMPERATURE=none";
            case TIMED_OUT -> "; LLM_TIMEOUT may be too short";
            case DAILY_LIMIT -> "; it starts again at midnight UTC, see LLM_DAILY_TOKENS";
            case SWITCHED_OFF -> "; remove the file llm.off";
            case NO_MODEL, RESTING, BUDGET_SPENT, INTERRUPTED, UNCOUNTED, OVERLONG, RATE_LIMITED, SERVER_FAILED -> "";
            case CUT_OFF, EMPTY, TOO_LARGE -> "";
        };
    }
}
