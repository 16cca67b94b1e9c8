package summitbot.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;

/** Reads the documents of one file after the other; a new format of seeds is added here and in {@link Format}. */
final class DocumentReader {
    private final Limits limits;
    private final Warnings warnings;
    private final CorpusBuilder documents;
    private final FileText texts;

    DocumentReader(Limits limits, Warnings warnings, CorpusBuilder documents) {
        this.limits = limits;
        this.warnings = warnings;
        this.documents = documents;
        this.texts = new FileText(limits.fileBytes(), warnings);
    }

    void read(SeedFile file) {
        String name = file.name();
        switch (file.format()) {
            case TEXT -> texts.of(file).map(text -> PlainText.draft(name, text)).ifPresent(documents::add);
            case MARKDOWN ->
                texts.of(file).map(text -> Markdown.draft(name, text)).ifPresent(documents::add);
            case HTML -> texts.of(file).ifPresent(page -> readPage(name, page));
            case JSON_LINES -> readLines(file);
            case NOTES -> {}
        }
    }

    private void readPage(String name, String page) {
        if (HtmlPage.isTooComplex(page)) {
            warnings.damage(name, "has too many tags and was skipped; save it as text.");
        } else {
            documents.add(HtmlPage.draft(name, page));
        }
    }

    private void readLines(SeedFile file) {
        try (InputStream bytes = Files.newInputStream(file.path(), LinkOption.NOFOLLOW_LINKS)) {
            if (Files.size(file.path()) > limits.jsonlBytes()) {
                warnings.damage(
                        file.name(), "is larger than " + limits.jsonlBytes() / 1_000_000 + " MB and was skipped.");
                return;
            }
            new JsonLines(file.name(), warnings, documents).read(bytes, limits.lineBytes());
        } catch (IOException failure) {
            warnings.damage(file.name(), Failures.why(failure));
        }
    }
}
