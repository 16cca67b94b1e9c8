package summitbot.corpus;

import java.util.Optional;

/** What is known about a document beyond its text; the file itself or {@code sources.yaml} says so. */
record Labels(Optional<String> title, Optional<String> publisher, Optional<String> url, Optional<String> published) {
    static final Labels NONE = titled(Optional.empty());

    static Labels titled(Optional<String> title) {
        return new Labels(title, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** These labels, and those of {@code other} where these are silent. */
    Labels or(Labels other) {
        return new Labels(
                title.or(other::title),
                publisher.or(other::publisher),
                url.or(other::url),
                published.or(other::published));
    }
}
