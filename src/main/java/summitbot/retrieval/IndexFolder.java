package summitbot.retrieval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFileNames;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogByteSizeMergePolicy;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * An index on disk that is never trusted: each file's checksum is compared before the index is opened, and an index that is broken,
 * of another format or of another model is thrown away and built from the sources.
 */
final class IndexFolder {
    private static final Logger LOG = LoggerFactory.getLogger(IndexFolder.class);

    private final Directory directory;
    private final String name;

    IndexFolder(Directory directory, String name) {
        this.directory = directory;
        this.name = name;
    }

    static Directory at(Path folder) {
        try {
            return FSDirectory.open(Files.createDirectories(folder));
        } catch (IOException e) {
            throw new IndexException(
                    "the folder " + folder + " cannot be used for the index; make it writable or name another one", e);
        }
    }

    /** The reader of an index that is in the wanted state. */
    DirectoryReader open(IndexState wanted, IndexUpdate update) {
        try {
            if (!verified().equals(Optional.of(wanted))) {
                bring(wanted, update);
            }
            return DirectoryReader.open(directory);
        } catch (LockObtainFailedException e) {
            throw new IndexException(
                    "another process is building the index in " + name + "; wait for it, or use another data folder",
                    e);
        } catch (IOException e) {
            throw new IndexException(
                    "the index in " + name + " cannot be built (" + e.getMessage()
                            + "); see that the disk is writable and has room",
                    e);
        }
    }

    private void bring(IndexState wanted, IndexUpdate update) throws IOException {
        try (Lock alone = directory.obtainLock("build.lock")) {
            // Looked at again: another process may have been building it until now.
            Optional<IndexState> found = verified();
            if (!found.map(IndexState::base).equals(Optional.of(wanted.base()))) {
                clear();
            }
            alone.ensureValid();
            try (IndexWriter writer = writer()) {
                update.run(writer, wanted);
            }
        }
    }

    /** Even to write a new index Lucene would read the old one. */
    private void clear() throws IOException {
        for (String file : directory.listAll()) {
            if (file.contains(IndexFileNames.SEGMENTS)
                    || IndexFileNames.CODEC_FILE_PATTERN.matcher(file).matches()) {
                directory.deleteFile(file);
            }
        }
    }

    /** What is wrong with the files; empty when nothing is, or when there is no index. */
    Optional<String> damage() throws IOException {
        if (SegmentInfos.getLastCommitGeneration(directory) < 0) {
            return Optional.empty();
        }
        try {
            verify();
            return Optional.empty();
        } catch (IOException | RuntimeException e) {
            return Optional.of(e.toString());
        }
    }

    private Optional<IndexState> verified() throws IOException {
        if (SegmentInfos.getLastCommitGeneration(directory) < 0) {
            return Optional.empty();
        }
        try {
            return Optional.of(verify());
        } catch (IOException | RuntimeException e) {
            LOG.warn("the index in {} is broken and is built again: {}", name, e.toString());
            return Optional.empty();
        }
    }

    private IndexState verify() throws IOException {
        verify(SegmentInfos.getLastCommitSegmentsFileName(directory));
        SegmentInfos infos = SegmentInfos.readLatestCommit(directory);
        for (String file : infos.files(true)) {
            verify(file);
        }
        return IndexState.of(infos.getUserData());
    }

    private void verify(String file) throws IOException {
        try (IndexInput in = directory.openInput(file, IOContext.READONCE)) {
            CodecUtil.checksumEntireFile(in);
        }
    }

    private IndexWriter writer() throws IOException {
        IndexWriterConfig config = new IndexWriterConfig(new WhitespaceAnalyzer(IndexWriter.MAX_TERM_LENGTH));
        // Keeps the order of the passages, which decides between equal ones: an index that was interrupted answers as
        // any other.
        config.setMergePolicy(new LogByteSizeMergePolicy());
        return new IndexWriter(directory, config);
    }
}
