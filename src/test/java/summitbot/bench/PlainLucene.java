package summitbot.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.QueryBuilder;

/** BM25 with Lucene's English analyzer and its usual settings: words only, no model. */
final class PlainLucene implements Contestant {
    @Override
    public void index(List<Article> articles, Path folder) throws IOException {
        try (FSDirectory directory = FSDirectory.open(folder);
                IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(new EnglishAnalyzer()))) {
            for (Article article : articles) {
                Document document = new Document();
                document.add(new StringField("id", article.id(), Field.Store.YES));
                document.add(new TextField("text", article.text(), Field.Store.NO));
                writer.addDocument(document);
            }
        }
    }

    @Override
    public Finder open(Path corpus, Path folder) throws IOException {
        IndexSearcher searcher = new IndexSearcher(DirectoryReader.open(FSDirectory.open(folder)));
        StoredFields stored = searcher.storedFields();
        QueryBuilder queries = new QueryBuilder(new EnglishAnalyzer());
        return question -> {
            List<String> ids = new ArrayList<>();
            for (ScoreDoc found : searcher.search(
                            Objects.requireNonNull(queries.createBooleanQuery("text", question)), WANTED)
                    .scoreDocs) {
                ids.add(stored.document(found.doc).get("id"));
            }
            return ids;
        };
    }
}
