package org.goldenthread.intake.reading.office;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.goldenthread.intake.reading.Numerals;
import org.goldenthread.intake.reading.packed.Archive;
import org.goldenthread.intake.reading.packed.XmlWalk;
import org.jspecify.annotations.Nullable;

/** Counts a Word document's automatic numbers, and prints each as Word does. */
final class WordNumbers {
    private static final int LEVELS = 9;

    /**
     * What Word prints in front of a paragraph.
     *
     * @param section it is a section number such as "4.2" rather than the marker of a list item
     * @param depth 1 for the outermost level
     */
    record Printed(String text, boolean section, int depth) {}

    private static final class Level {
        private String style = "";
        private int start = 1;
        private String format = "decimal";
        private String text = "";
    }

    private static final class Counting {
        private String sameAs = "";
        private final Level[] levels = new Level[LEVELS];
        private final int[] counts = new int[LEVELS];
        private final boolean[] begun = new boolean[LEVELS];
    }

    private final Map<Integer, Counting> countings = new HashMap<>();
    private final Map<String, Integer> shared = new HashMap<>();
    private final Map<Integer, Integer> lists = new HashMap<>();
    private final Map<Integer, Map<Integer, Integer>> restarts = new HashMap<>();
    private final Set<Integer> restarted = new HashSet<>();

    WordNumbers(Archive archive, @Nullable String part) throws IOException {
        if (part == null || !archive.has(part)) {
            return;
        }
        try (var xml = archive.xml(part)) {
            xml.children(name -> {
                switch (name) {
                    case "abstractNum" -> counting(xml);
                    case "num" -> list(xml);
                    default -> xml.skip();
                }
            });
        }
    }

    private void counting(XmlWalk xml) throws IOException {
        var counting = new Counting();
        int id = xml.number("abstractNumId", -1);
        countings.put(id, counting);
        xml.children(name -> {
            int index = xml.number("ilvl", -1);
            if (name.equals("styleLink")) {
                shared.put(xml.attribute("val"), id);
            } else if (name.equals("numStyleLink")) {
                counting.sameAs = xml.attribute("val");
            }
            if (name.equals("lvl") && index >= 0 && index < LEVELS) {
                counting.levels[index] = level(xml);
            } else {
                xml.skip();
            }
        });
    }

    private static Level level(XmlWalk xml) throws IOException {
        var level = new Level();
        xml.children(name -> {
            switch (name) {
                case "start" -> level.start = xml.number("val", 1);
                case "numFmt" -> level.format = xml.attribute("val");
                case "lvlText" -> level.text = xml.attribute("val");
                case "pStyle" -> level.style = xml.attribute("val");
                default -> {}
            }
            xml.skip();
        });
        return level;
    }

    private void list(XmlWalk xml) throws IOException {
        int id = xml.number("numId", -1);
        xml.children(name -> {
            switch (name) {
                case "abstractNumId" -> {
                    lists.put(id, xml.number("val", -1));
                    xml.skip();
                }
                case "lvlOverride" -> {
                    int index = xml.number("ilvl", -1);
                    xml.children(inner -> {
                        if (inner.equals("startOverride")) {
                            restarts.computeIfAbsent(id, any -> new HashMap<>()).put(index, xml.number("val", 1));
                        }
                        xml.skip();
                    });
                }
                default -> xml.skip();
            }
        });
    }

    private @Nullable Counting counting(int list) {
        var counting = countings.get(lists.getOrDefault(list, -1));
        return counting == null || counting.sameAs.isEmpty()
                ? counting
                : countings.getOrDefault(shared.getOrDefault(counting.sameAs, -1), counting);
    }

    /** The level from zero that a list gives to paragraphs of a style; zero where it names none. */
    int level(int list, String style) {
        var counting = counting(list);
        for (int i = 0; counting != null && i < LEVELS; i++) {
            var level = counting.levels[i];
            if (level != null && !style.isEmpty() && level.style.equals(style)) {
                return i;
            }
        }
        return 0;
    }

    /** Counts the next paragraph of a list at a level from zero; null where the list is unknown or prints nothing. */
    @Nullable
    Printed next(int list, int index) {
        var counting = counting(list);
        if (counting == null || index < 0 || index >= LEVELS) {
            return null;
        }
        var level = counting.levels[index];
        if (level == null || level.format.equals("none")) {
            return null;
        }
        if (level.format.equals("bullet")) {
            return new Printed(bullet(level.text), false, index + 1);
        }
        count(counting, list, index);
        var text = print(counting, level);
        return text.isBlank() ? null : new Printed(text.strip(), isSection(counting, index), index + 1);
    }

    private void count(Counting counting, int list, int index) {
        var restart = restarts.getOrDefault(list, Map.of()).get(index);
        if (restart != null && restarted.add(list * LEVELS + index)) {
            counting.counts[index] = restart;
        } else if (counting.begun[index]) {
            counting.counts[index]++;
        } else {
            counting.counts[index] = start(counting, index);
        }
        counting.begun[index] = true;
        for (int deeper = index + 1; deeper < LEVELS; deeper++) {
            counting.begun[deeper] = false;
        }
        for (int above = 0; above < index; above++) {
            if (!counting.begun[above]) {
                counting.begun[above] = true;
                counting.counts[above] = start(counting, above);
            }
        }
    }

    private static int start(Counting counting, int index) {
        var level = counting.levels[index];
        return level == null ? 1 : level.start;
    }

    private static String print(Counting counting, Level level) {
        var text = new StringBuilder();
        for (int i = 0; i < level.text.length(); i++) {
            char c = level.text.charAt(i);
            int index = i + 1 < level.text.length() ? level.text.charAt(i + 1) - '1' : -1;
            if (c == '%' && index >= 0 && index < LEVELS) {
                var of = counting.levels[index];
                text.append(figure(of == null ? "decimal" : of.format, counting.counts[index]));
                i++;
            } else {
                text.append(c);
            }
        }
        return text.toString();
    }

    private static String figure(String format, int number) {
        return switch (format) {
            case "lowerLetter" -> Numerals.of("a", number);
            case "upperLetter" -> Numerals.of("A", number);
            case "lowerRoman" -> Numerals.of("i", number);
            case "upperRoman" -> Numerals.of("I", number);
            case "decimalZero" -> "%02d".formatted(number);
            default -> Integer.toString(number);
        };
    }

    /** Figures throughout, and the next level (or this one) prints two of them, as in 4 and 4.2. */
    private static boolean isSection(Counting counting, int index) {
        var own = counting.levels[index];
        for (int i = index; i <= Math.min(index + 1, LEVELS - 1); i++) {
            var level = counting.levels[i];
            if (own != null
                    && own.format.startsWith("decimal")
                    && level != null
                    && level.format.startsWith("decimal")
                    && level.text.matches("%\\d\\.%\\d.*")) {
                return true;
            }
        }
        return false;
    }

    private static String bullet(String sign) {
        return sign.isBlank() || Character.getType(sign.charAt(0)) == Character.PRIVATE_USE ? "•" : sign;
    }
}
