package summitbot.retrieval;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import summitbot.domain.Passage;
import summitbot.domain.Sentence;
import summitbot.domain.Source;
import summitbot.domain.Span;

/** A hash of everything of a text, a source or a corpus that its index entries depend on. */
final class Fingerprint {
    private final MessageDigest digest;

    private Fingerprint() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Of what the passage's vectors are made from. */
    static String vectors(Passage passage) {
        Fingerprint print = new Fingerprint().add(PassageDocument.titled(passage));
        passage.sentences().forEach(sentence -> print.add(passage.text(sentence)));
        return print.hex();
    }

    static String source(List<Passage> passages) {
        Fingerprint print = new Fingerprint();
        for (Passage passage : passages) {
            Source source = passage.source();
            if (passage.number() == passages.get(0).number()) {
                print.add(source.id()).add(source.title()).add(source.version());
            }
            print.add(passage.number() + passage.kind().name()).add(passage.span());
            passage.sentences().stream().map(Sentence::span).forEach(print::add);
        }
        return print.hex();
    }

    static String corpus(Map<String, String> sources) {
        Fingerprint print = new Fingerprint();
        sources.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(source -> print.add(source.getKey()).add(source.getValue()));
        return print.hex();
    }

    private Fingerprint add(String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_16LE));
        digest.update((byte) 0xFF);
        return this;
    }

    private Fingerprint add(Span span) {
        digest.update(ByteBuffer.allocate(2 * Integer.BYTES)
                .putInt(span.start())
                .putInt(span.end())
                .flip());
        return this;
    }

    private String hex() {
        return HexFormat.of().formatHex(digest.digest(), 0, 16);
    }
}
