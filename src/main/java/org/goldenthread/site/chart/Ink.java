package org.goldenthread.site.chart;

import org.goldenthread.vocabulary.Tone;

/** The colours of pictures. Every one that carries meaning stands out from white by 3 to 1, words by 4.5 to 1. */
final class Ink {
    static final String INK = "#1f2a37";
    static final String MUTE = "#545f6b";
    static final String AXIS = "#7d8793";
    static final String GRID = "#e3e7eb";
    static final String BAND = "#eef2f6";
    static final String BAND_DEEPER = "#dde5ec";
    static final String GREEN = "#11734b";
    static final String AMBER = "#b45f06";
    static final String RED = "#b3261e";
    static final String BLUE = "#1d5a9e";
    static final String GREY = "#6b7480";
    static final String GOLD = "#8a6400";
    static final String PURPLE = "#6b3fa0";
    /** Councils that are neither the own nor chosen. */
    static final String OTHER = "#8a96a3";

    private Ink() {}

    static String of(Tone tone) {
        return switch (tone) {
            case GOOD -> GREEN;
            case WARNING -> AMBER;
            case BAD -> RED;
            case DONE -> BLUE;
            case NONE -> GREY;
        };
    }
}
