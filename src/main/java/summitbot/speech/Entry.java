package summitbot.speech;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import summitbot.speech.Descriptions.Role;

/** A speaker while the document is still being read. */
final class Entry {
    private final Set<String> aliases = new LinkedHashSet<>();
    private final Speaker.Kind kind;
    private final int introduced;
    private String name;
    private PersonName words;
    private String description = "";
    private Gender gender = Gender.UNKNOWN;

    Entry(String name, Speaker.Kind kind, int introduced) {
        this.name = name;
        this.words = PersonName.of(name);
        this.kind = kind;
        this.introduced = introduced;
        aliases.add(name);
        if (kind == Speaker.Kind.PERSON) {
            gender = GivenNames.gender(words.first());
        }
    }

    void alias(String alias) {
        PersonName other = PersonName.of(alias);
        aliases.add(alias);
        if (isPerson() && other.words().size() > words.words().size()) {
            name = alias;
            words = other;
            gender = gender == Gender.UNKNOWN ? GivenNames.gender(other.first()) : gender;
        }
    }

    void describe(Role role) {
        if (description.isEmpty()) {
            description = role.text();
        }
        if (isPerson()) {
            learnGender(role.text());
        }
    }

    void learnGender(String role) {
        for (String word : RoleWords.words(role)) {
            if (gender == Gender.UNKNOWN && Lexicon.MALE.has(word)) {
                gender = Gender.MALE;
            } else if (gender == Gender.UNKNOWN && Lexicon.FEMALE.has(word)) {
                gender = Gender.FEMALE;
            }
        }
    }

    void learnGender(Gender shown) {
        gender = gender == Gender.UNKNOWN ? shown : gender;
    }

    boolean isPerson() {
        return kind == Speaker.Kind.PERSON;
    }

    /** Whether this person may be called so. */
    boolean isNamed(List<String> others, Gender shown) {
        return gender.mayBe(shown) && words.mayBe(new PersonName(others));
    }

    boolean hasAlias(String alias) {
        return aliases.stream().anyMatch(own -> own.equalsIgnoreCase(alias));
    }

    int introduced() {
        return introduced;
    }

    Speaker speaker() {
        Optional<String> role = description.isEmpty() ? Optional.empty() : Optional.of(description);
        return new Speaker(name, aliases, role, gender, kind);
    }
}
