package org.goldenthread.measures.peers.beside;

/** Numbers that say a place: 1st, 2nd, 3rd, 11th. */
public final class Ordinal {
    private Ordinal() {}

    public static String of(int place) {
        boolean teen = place % 100 >= 11 && place % 100 <= 13;
        return place
                + (teen
                        ? "th"
                        : switch (place % 10) {
                            case 1 -> "st";
                            case 2 -> "nd";
                            case 3 -> "rd";
                            default -> "th";
                        });
    }
}
