package summitbot.retrieval;

import java.io.IOException;
import java.util.Collection;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.FilterIndexOutput;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;

/** A disk that is full from its n-th write on, until somebody makes room; deleting works always. */
final class FullDirectory extends FilterDirectory {
    private long room = Long.MAX_VALUE;
    private boolean refused;

    FullDirectory(Directory in) {
        super(in);
    }

    /** So many writes succeed from now on. */
    void leave(long writes) {
        room = writes;
        refused = false;
    }

    boolean hasRefused() {
        return refused;
    }

    private void use() throws IOException {
        if (room == 0) {
            refused = true;
            throw new IOException("No space left on device");
        }
        room--;
    }

    @Override
    public IndexOutput createOutput(String name, IOContext context) throws IOException {
        use();
        return new Output(in.createOutput(name, context));
    }

    @Override
    public IndexOutput createTempOutput(String prefix, String suffix, IOContext context) throws IOException {
        use();
        return new Output(in.createTempOutput(prefix, suffix, context));
    }

    @Override
    public void sync(Collection<String> names) throws IOException {
        use();
        in.sync(names);
    }

    @Override
    public void rename(String from, String to) throws IOException {
        use();
        in.rename(from, to);
    }

    private final class Output extends FilterIndexOutput {
        Output(IndexOutput out) {
            super("full", out.getName(), out);
        }

        @Override
        public void writeByte(byte b) throws IOException {
            use();
            super.writeByte(b);
        }

        @Override
        public void writeBytes(byte[] b, int offset, int length) throws IOException {
            use();
            super.writeBytes(b, offset, length);
        }
    }
}
