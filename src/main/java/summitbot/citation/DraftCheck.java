package summitbot.citation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import summitbot.citation.Verdict.Rejected;
import summitbot.citation.Verdict.Supported;
import summitbot.domain.Citation;
import summitbot.domain.CitedClaim;
import summitbot.domain.Passage;
import summitbot.domain.Span;
import summitbot.speech.NameFinder;

/** Lets a model's sentence through only if the passages that it cites were given to it, hold its quotations and support it. */
public final class DraftCheck {
    /** What an edge could turn into something to press: addresses, mentions, commands. */
    private static final Pattern LINK = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?:[@/][\\p{Alnum}_]{2,}+|[\\p{Alnum}-]{2,63}+\\.\\p{Lower}{2,24}+(?!\\p{L}))");

    /** May come before the name of the owner: "Her sister said that Moe ..." */
    private static final Set<String> OWNERS = Set.of("his", "her", "their");

    private static final Set<String> PRONOUNS = Set.of("he", "she", "they", "his", "her", "their", "him");

    private final Map<String, Passage> given;
    private final SupportCheck support;

    /**
     * A check for one question.
     *
     * @param given the passages of this question by the codes, upper case, under which the model saw them
     */
    public DraftCheck(Map<String, Passage> given, SupportCheck support) {
        // Not Map.copyOf, whose order is another in every process: of passages that are alike the first ones are
        // compared.
        this.given = Collections.unmodifiableMap(new LinkedHashMap<>(given));
        this.support = support;
    }

    /**
     * The verdict on one sentence.
     *
     * @param before what was shown just before, to know who "he" is; may be empty
     */
    public Verdict check(Drafted sentence, String before) {
        List<Passage> cited = sentence.marks().stream()
                .map(given::get)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        if (sentence.marks().isEmpty()) {
            return rejected(sentence, Flaw.NO_CITATION, "no mark");
        }
        if (cited.isEmpty()) {
            return rejected(sentence, Flaw.UNKNOWN_MARKER, String.join(", ", sentence.marks()));
        }
        return Stream.of(foreign(sentence, cited), unclear(sentence, before))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> quoted(sentence, before, cited));
    }

    private static Optional<Verdict> foreign(Drafted sentence, List<Passage> cited) {
        Matcher link = LINK.matcher(sentence.text());
        while (link.find()) {
            String found = link.group();
            if (cited.stream().noneMatch(passage -> passage.text().contains(found))) {
                return Optional.of(rejected(sentence, Flaw.FOREIGN_LINK, found));
            }
        }
        return Optional.empty();
    }

    private static Optional<Verdict> unclear(Drafted sentence, String before) {
        return before.isEmpty() && isOpen(sentence)
                ? Optional.of(rejected(sentence, Flaw.UNCLEAR_SUBJECT, first(sentence)))
                : Optional.empty();
    }

    private static boolean isOpen(Drafted sentence) {
        String first = first(sentence).toLowerCase(java.util.Locale.ROOT);
        boolean named = OWNERS.contains(first)
                && !NameFinder.find(sentence.text(), new Span(0, sentence.text().length()))
                        .isEmpty();
        return PRONOUNS.contains(first) && !named;
    }

    private static String first(Drafted sentence) {
        return sentence.text().split("[^\\p{L}]+", 2)[0];
    }

    /** Puts the source's own words into the quotation marks before anything else is checked. */
    private Verdict quoted(Drafted sentence, String before, List<Passage> cited) {
        StringBuilder text = new StringBuilder();
        List<Citation> quotations = new ArrayList<>();
        int at = 0;
        for (Span quote : sentence.quotes()) {
            List<Citation> found = find(quote.cut(sentence.text()), cited);
            if (found.isEmpty()) {
                return rejected(sentence, Flaw.QUOTE_NOT_FOUND, quote.cut(sentence.text()));
            }
            text.append(sentence.text(), at, quote.start()).append(shown(found, quote.cut(sentence.text())));
            quotations.addAll(found);
            at = quote.end();
        }
        text.append(sentence.text().substring(at));
        return verbatim(sentence, cited).orElseGet(() -> supported(text.toString(), before, cited, quotations));
    }

    /** A whole sentence of a passage, letter for letter, says what it says; only who "he" is could change. */
    private static Optional<Verdict> verbatim(Drafted sentence, List<Passage> cited) {
        if (isOpen(sentence)) {
            return Optional.empty();
        }
        return cited.stream()
                .flatMap(passage -> passage.sentences().stream()
                        .filter(own -> passage.text(own).equals(sentence.text()))
                        .map(own -> new Citation(passage, own.span())))
                .findFirst()
                .map(citation -> new Supported(new CitedClaim(citation.quote(), List.of(citation))));
    }

    private static List<Citation> find(String quote, List<Passage> cited) {
        return cited.stream()
                .map(passage -> QuoteFinder.find(quote, passage).stream()
                        .map(span -> new Citation(passage, span))
                        .toList())
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** The comma or full stop that the model set inside its quotation marks stays, though the source may have another. */
    private static String shown(List<Citation> found, String quote) {
        String cut = String.join(" … ", found.stream().map(Citation::quote).toList());
        char last = quote.charAt(quote.length() - 1);
        return ",.?!".indexOf(last) >= 0 && cut.charAt(cut.length() - 1) != last ? cut + last : cut;
    }

    private Verdict supported(String text, String before, List<Passage> cited, List<Citation> quotations) {
        return switch (support.check(text, before, cited, others(cited))) {
            case Rejected rejected -> rejected;
            case Supported supported -> new Supported(new CitedClaim(text, citations(supported.claim(), quotations)));
        };
    }

    private List<Passage> others(List<Passage> cited) {
        return given.values().stream()
                .filter(passage -> !cited.contains(passage))
                .distinct()
                .toList();
    }

    /** A quotation stands for its passage; passages without one are cited by the sentence that supports the claim. */
    private static List<Citation> citations(CitedClaim claim, List<Citation> quotations) {
        Set<Passage> quoted = quotations.stream().map(Citation::passage).collect(java.util.stream.Collectors.toSet());
        return Stream.concat(
                        quotations.stream(),
                        claim.citations().stream().filter(citation -> !quoted.contains(citation.passage())))
                .distinct()
                .toList();
    }

    private static Verdict rejected(Drafted sentence, Flaw flaw, String detail) {
        return new Rejected(sentence.text(), flaw, detail);
    }
}
