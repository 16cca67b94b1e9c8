package summitbot.speech;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * A person, body or group of one document.
 *
 * @param name the fullest form in the document
 * @param aliases every form in the document, the name included
 * @param description the role as first written, such as "White House Press Secretary", without article
 */
public record Speaker(String name, Set<String> aliases, Optional<String> description, Gender gender, Kind kind) {
    /** One human being; a body; several people; or a nameless one ("a spokeswoman for the union"). */
    public enum Kind {
        PERSON,
        ORGANISATION,
        GROUP,
        ROLE
    }

    public Speaker {
        // In the order of the text, which a plain copy would not keep.
        aliases = Collections.unmodifiableSet(new LinkedHashSet<>(aliases));
    }
}
