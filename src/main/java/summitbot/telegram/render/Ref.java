package summitbot.telegram.render;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import summitbot.chat.Footnote;
import summitbot.domain.Citation;
import summitbot.domain.Corpus;
import summitbot.domain.Passage;
import summitbot.domain.Span;

/**
 * Points at a passage and words in it, in at most 64 bytes, so that a button of any age leads to what it named. A passage is
 * named by a hash, because names of sources may be long; a source by its version, because it may have changed since.
 *
 * @param words cited places, counted from the start of the passage; not more than fit
 */
public record Ref(String passage, String version, List<Span> words) {
    private static final int MOST_BYTES = 60;
    private static final int RADIX = Character.MAX_RADIX;
    private static final Pattern FORM =
            Pattern.compile("([A-Za-z0-9_-]{11})([0-9a-z]{0,8})((?:\\.[0-9a-z]{1,6}-[0-9a-z]{1,6}){0,9})");
    private static final Pattern WORDS = Pattern.compile("\\.([0-9a-z]+)-([0-9a-z]+)");

    public Ref {
        words = List.copyOf(words);
    }

    public static Ref to(Passage passage) {
        String version = passage.source().version();
        return new Ref(hash(passage.id()), version.substring(0, Math.min(8, version.length())), List.of());
    }

    /** To the passage of a footnote, with as many of its cited words as fit. */
    public static Ref to(Footnote footnote) {
        Ref ref = to(footnote.passage());
        List<Span> words = new ArrayList<>();
        for (Citation citation : footnote.citations()) {
            int start = footnote.passage().span().start();
            words.add(new Span(citation.span().start() - start, citation.span().end() - start));
            if (new Ref(ref.passage, ref.version, words).encoded().length() > MOST_BYTES) {
                words.removeLast();
            }
        }
        return new Ref(ref.passage, ref.version, words);
    }

    /** Only letters, digits, and {@code _-.}. */
    public String encoded() {
        StringBuilder encoded = new StringBuilder(passage).append(version);
        for (Span span : words) {
            encoded.append('.').append(Integer.toString(span.start(), RADIX));
            encoded.append('-').append(Integer.toString(span.end(), RADIX));
        }
        return encoded.toString();
    }

    /** Empty for what was never one. */
    public static Optional<Ref> decoded(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            return Optional.empty();
        }
        List<Span> words = new ArrayList<>();
        Matcher matcher = WORDS.matcher(form.group(3));
        while (matcher.find()) {
            int start = Integer.parseInt(matcher.group(1), RADIX);
            int end = Integer.parseInt(matcher.group(2), RADIX);
            if (end <= start) {
                return Optional.empty();
            }
            words.add(new Span(start, end));
        }
        return Optional.of(new Ref(form.group(1), form.group(2), words));
    }

    /** The passage as it is now; empty when there is none of this name any more. */
    public Optional<Passage> find(Corpus corpus) {
        return corpus.passages().stream()
                .filter(candidate -> hash(candidate.id()).equals(passage))
                .findFirst();
    }

    /** Whether the source has the text that was cited. */
    public boolean isUnchanged(Passage found) {
        return found.source().version().startsWith(version);
    }

    private static String hash(String id) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(id.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(hash, 8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
