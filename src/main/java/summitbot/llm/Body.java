package summitbot.llm;

import java.io.InputStream;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * A reply's body that cannot hang and cannot flood: each wait is bounded by the budget, and the whole by a size.
 * The JDK's own stream waits for ever between two bytes. It fails with {@link CallFailed} only, never an IOException,
 * because the library's parser would swallow that.
 */
final class Body extends InputStream implements BodySubscriber<Body> {
    private static final int LARGEST = 1 << 20;

    private sealed interface Part {
        record Bytes(List<ByteBuffer> buffers) implements Part {}

        record End() implements Part {}

        record Broken() implements Part {}

        record Flood() implements Part {}
    }

    private final Budget budget;
    private final BlockingQueue<Part> arriving = new LinkedBlockingQueue<>();
    private final CompletableFuture<Subscription> subscription = new CompletableFuture<>();
    private final Queue<ByteBuffer> here = new ArrayDeque<>();
    private int received;
    private boolean ended;

    Body(Budget budget) {
        this.budget = budget;
    }

    @Override
    public CompletionStage<Body> getBody() {
        return CompletableFuture.completedFuture(this);
    }

    @Override
    public void onSubscribe(Subscription given) {
        subscription.complete(given);
        given.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
        buffers.forEach(buffer -> received += buffer.remaining());
        if (received > LARGEST) {
            close();
            arriving.add(new Part.Flood());
        } else {
            arriving.add(new Part.Bytes(buffers));
        }
    }

    @Override
    public void onError(Throwable fault) {
        arriving.add(new Part.Broken());
    }

    @Override
    public void onComplete() {
        arriving.add(new Part.End());
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) {
        Objects.checkFromIndexSize(offset, length, target.length);
        while (!ended && here.isEmpty()) {
            take();
        }
        ByteBuffer buffer = here.peek();
        if (buffer == null) {
            return -1;
        }
        int count = Math.min(length, buffer.remaining());
        buffer.get(target, offset, count);
        if (!buffer.hasRemaining()) {
            here.remove();
        }
        return count;
    }

    private void take() {
        switch (next()) {
            case Part.Bytes bytes ->
                bytes.buffers().stream().filter(ByteBuffer::hasRemaining).forEach(here::add);
            case Part.End end -> ended = true;
            case Part.Flood flood -> throw new CallFailed(Failure.TOO_LARGE);
            case Part.Broken broken -> throw new CallFailed(Failure.CUT_OFF);
        }
    }

    private Part next() {
        try {
            Part part = arriving.poll(budget.patience().toNanos(), TimeUnit.NANOSECONDS);
            // A steady drip never leaves the queue empty, so the time is checked at each part as well.
            if (part == null || !budget.remaining().isPositive()) {
                throw new CallFailed(Failure.TIMED_OUT);
            }
            return part;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CallFailed(Failure.INTERRUPTED);
        }
    }

    /** Stops the flow; the connection itself is closed with its {@link Wire}. */
    @Override
    public void close() {
        var unused = subscription.thenAccept(Subscription::cancel);
    }
}
