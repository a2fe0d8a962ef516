package org.goldenthread.intake.wording;

import java.util.List;

/** A cell that holds who and when together, such as "Head of ICT, December 2024": each is told by itself. */
final class Sharing {
    private Sharing() {}

    /** The words before the date; a line that is nothing but a date names nobody. */
    static List<String> owners(List<String> parts) {
        return parts.stream()
                .map(Sharing::owner)
                .filter(words -> !words.isEmpty())
                .toList();
    }

    private static String owner(String part) {
        var moments = Moments.in(part);
        return (moments.isEmpty() ? part : part.substring(0, moments.getFirst().start()))
                .replaceFirst("[\\s,;:/–(-]+$", "")
                .replaceFirst("(?i)[\\s,;:/–(-]+(?:by|due|target date|date|end(?: of)?)$", "")
                .strip();
    }

    /** The dates; where a line says when in other words, such as "ongoing", nothing is guessed. */
    static List<String> dates(List<String> parts) {
        return parts.stream()
                .flatMap(part -> Moments.in(part).stream())
                .map(Moment::printed)
                .toList();
    }
}
