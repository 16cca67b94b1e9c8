package summitbot.language;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A speaker while the document is still being read. */
final class Entry {
    private final Set<String> aliases = new LinkedHashSet<>();
    private String name;
    private String description = "";
    private Gender gender = Gender.UNKNOWN;
    private final Speaker.Kind kind;

    Entry(String name, Speaker.Kind kind) {
        this.name = name;
        this.kind = kind;
        aliases.add(name);
        if (kind == Speaker.Kind.PERSON) {
            gender = GivenNames.gender(name.split("[\\s.]", 2)[0]);
        }
    }

    void alias(String alias) {
        aliases.add(alias);
        boolean fuller = kind == Speaker.Kind.PERSON
                && PersonName.of(alias).words().size()
                        > PersonName.of(name).words().size();
        if (fuller) {
            name = alias;
            gender = gender == Gender.UNKNOWN ? GivenNames.gender(alias.split("[\\s.]", 2)[0]) : gender;
        }
    }

    void describe(String role) {
        if (description.isEmpty() && !role.isBlank()) {
            description = role;
        }
        learnGender(role);
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

    boolean isPerson() {
        return kind == Speaker.Kind.PERSON;
    }

    boolean isNamed(List<String> words) {
        return PersonName.of(name).mayBe(new PersonName(words));
    }

    boolean hasAlias(String alias) {
        return aliases.stream().anyMatch(own -> own.equalsIgnoreCase(alias));
    }

    Speaker speaker() {
        Optional<String> role = description.isEmpty() ? Optional.empty() : Optional.of(description);
        return new Speaker(name, aliases, role, gender, kind);
    }
}
