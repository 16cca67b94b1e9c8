package summitbot.llm;

/** Carries a failure through the library's code; its message is ours and it has no cause, so nothing a provider wrote can leak. */
final class CallFailed extends RuntimeException {
    private final Failure failure;

    CallFailed(Failure failure) {
        super(failure.words(), null, false, false);
        this.failure = failure;
    }

    Failure failure() {
        return failure;
    }
}
