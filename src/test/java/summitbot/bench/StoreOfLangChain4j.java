package summitbot.bench;

import dev.langchain4j.data.document.Document;
import dev.langchain4j.data.document.Metadata;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.embedding.onnx.bgesmallenv15q.BgeSmallEnV15QuantizedEmbeddingModel;
import dev.langchain4j.rag.content.retriever.ContentRetriever;
import dev.langchain4j.rag.content.retriever.EmbeddingStoreContentRetriever;
import dev.langchain4j.rag.query.Query;
import dev.langchain4j.store.embedding.EmbeddingStoreIngestor;
import dev.langchain4j.store.embedding.inmemory.InMemoryEmbeddingStore;
import java.nio.file.Path;
import java.util.List;

/** LangChain4j's own pipeline: its retriever over its store in memory, which is kept in a file, and its own build of the model. */
final class StoreOfLangChain4j implements Contestant {
    @Override
    public void index(List<Article> articles, Path folder) {
        InMemoryEmbeddingStore<TextSegment> store = new InMemoryEmbeddingStore<>();
        EmbeddingStoreIngestor.builder()
                .embeddingModel(model())
                .embeddingStore(store)
                .build()
                .ingest(articles.stream()
                        .map(article -> Document.from(article.text(), Metadata.from("id", article.id())))
                        .toList());
        store.serializeToFile(folder.resolve("store.json"));
    }

    @Override
    public Finder open(Path corpus, Path folder) {
        ContentRetriever retriever = EmbeddingStoreContentRetriever.builder()
                .embeddingModel(model())
                .embeddingStore(InMemoryEmbeddingStore.fromFile(folder.resolve("store.json")))
                .maxResults(WANTED)
                .build();
        return question -> retriever.retrieve(Query.from(question)).stream()
                .map(found -> String.valueOf(found.textSegment().metadata().getString("id")))
                .toList();
    }

    private static EmbeddingModel model() {
        return new BgeSmallEnV15QuantizedEmbeddingModel();
    }
}
