package org.goldenthread.evidence;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.IntFunction;

/** The bytes of a document, fetched piece by piece as they are read, so that a large one never fills the memory. */
final class Pieces extends InputStream {
    private final IntFunction<Optional<byte[]>> fetch;
    private InputStream piece = new ByteArrayInputStream(new byte[0]);
    private int next;
    private boolean ended;

    /** @param fetch finds the piece with a number, from 0; empty after the last */
    Pieces(IntFunction<Optional<byte[]>> fetch) {
        this.fetch = fetch;
    }

    @Override
    public int read() {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int from, int most) {
        if (most == 0) {
            return 0;
        }
        while (!ended) {
            int count = readPiece(into, from, most);
            if (count > 0) {
                return count;
            }
            turn();
        }
        return -1;
    }

    private int readPiece(byte[] into, int from, int most) {
        try {
            return piece.read(into, from, most);
        } catch (java.io.IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
    }

    private void turn() {
        fetch.apply(next++).ifPresentOrElse(bytes -> piece = new ByteArrayInputStream(bytes), () -> ended = true);
    }
}
