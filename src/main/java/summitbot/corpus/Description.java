package summitbot.corpus;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A document as a line of {@code .jsonl} or an entry of {@code sources.yaml} gives it; anything may be missing. */
@JsonIgnoreProperties(ignoreUnknown = true)
record Description(
        @Nullable String id,
        @Nullable String title,
        @Nullable String text,
        @Nullable String url,
        @Nullable String publisher,
        @Nullable String published) {
    Labels labels(String origin, Warnings warnings) {
        Optional<String> address = Optional.ofNullable(url).filter(given -> !given.isBlank());
        Optional<String> usable = address.flatMap(WebAddress::of);
        if (address.isPresent() && usable.isEmpty()) {
            warnings.add(origin, "has a url that does not start with http:// or https://; it was left out.");
        }
        return new Labels(tidy(title), tidy(publisher), usable, tidy(published));
    }

    private static Optional<String> tidy(@Nullable String value) {
        return Optional.ofNullable(value).map(Titles::tidy).filter(tidy -> !tidy.isEmpty());
    }
}
