package org.goldenthread.measures.ledger;

import java.nio.ByteBuffer;

/**
 * How whole numbers lie on a leaf: the smallest of them, and of each how far it is above that, in as few bytes as the
 * farthest needs. Big-endian: one byte for the width (0, 1, 2, 4 or 8), eight for the smallest, then the distances.
 */
final class Column {
    private static final int HEAD = 9;

    private Column() {}

    private static int width(long smallest, long largest) {
        long span = largest - smallest;
        if (span < 0) {
            return 8;
        }
        return span == 0 ? 0 : span <= 0xFF ? 1 : span <= 0xFFFF ? 2 : span <= 0xFFFF_FFFFL ? 4 : 8;
    }

    /** The bytes of the numbers. */
    static byte[] packed(long[] numbers, int count) {
        long smallest = count == 0 ? 0 : numbers[0];
        long largest = smallest;
        for (int i = 1; i < count; i++) {
            smallest = Math.min(smallest, numbers[i]);
            largest = Math.max(largest, numbers[i]);
        }
        int width = width(smallest, largest);
        var bytes = ByteBuffer.allocate(HEAD + width * count);
        bytes.put((byte) width).putLong(smallest);
        for (int i = 0; i < count && width > 0; i++) {
            long above = numbers[i] - smallest;
            switch (width) {
                case 1 -> bytes.put((byte) above);
                case 2 -> bytes.putShort((short) above);
                case 4 -> bytes.putInt((int) above);
                default -> bytes.putLong(above);
            }
        }
        return bytes.array();
    }

    /** Reads as many numbers as there is room for, from where the bytes stand. */
    static void unpack(ByteBuffer bytes, long[] into) {
        int width = bytes.get();
        long smallest = bytes.getLong();
        switch (width) {
            case 0 -> java.util.Arrays.fill(into, smallest);
            case 1 -> {
                for (int i = 0; i < into.length; i++) {
                    into[i] = smallest + (bytes.get() & 0xFF);
                }
            }
            case 2 -> {
                for (int i = 0; i < into.length; i++) {
                    into[i] = smallest + (bytes.getShort() & 0xFFFF);
                }
            }
            case 4 -> {
                for (int i = 0; i < into.length; i++) {
                    into[i] = smallest + (bytes.getInt() & 0xFFFF_FFFFL);
                }
            }
            case 8 -> {
                for (int i = 0; i < into.length; i++) {
                    into[i] = smallest + bytes.getLong();
                }
            }
            default -> throw new IllegalStateException("a leaf with numbers of " + width + " bytes");
        }
    }
}
