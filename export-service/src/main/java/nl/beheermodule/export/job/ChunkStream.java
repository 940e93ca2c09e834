package nl.beheermodule.export.job;

import java.io.OutputStream;
import java.util.Arrays;

/** Cuts what is written into pieces and stores each when it is full. */
final class ChunkStream extends OutputStream {
    static final int SIZE = 256 * 1024;

    private final Chunks chunks;
    private final Job job;
    private final Runnable eachChunk;
    private final byte[] piece = new byte[SIZE];
    private int filled;
    private int number;
    private long bytes;

    /** @param eachChunk what it throws ends the writing */
    ChunkStream(Chunks chunks, Job job, Runnable eachChunk) {
        this.chunks = chunks;
        this.job = job;
        this.eachChunk = eachChunk;
    }

    @Override
    public void write(int one) {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] from, int offset, int length) {
        int left = length;
        while (left > 0) {
            int now = Math.min(left, SIZE - filled);
            System.arraycopy(from, offset + length - left, piece, filled, now);
            filled += now;
            left -= now;
            if (filled == SIZE) {
                store();
            }
        }
    }

    @Override
    public void close() {
        if (filled > 0) {
            store();
        }
    }

    int chunks() {
        return number;
    }

    long bytes() {
        return bytes;
    }

    private void store() {
        eachChunk.run();
        chunks.add(job, number, Arrays.copyOf(piece, filled));
        number++;
        bytes += filled;
        filled = 0;
    }
}
