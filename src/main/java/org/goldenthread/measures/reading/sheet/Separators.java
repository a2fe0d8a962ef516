package org.goldenthread.measures.reading.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Which sign parts the cells of a file of words. */
final class Separators {
    private static final char[] KNOWN = {',', '\t', ';', '|'};
    private static final int LINES = 30;
    private static final int LONGEST = 1 << 16;

    private Separators() {}

    /** The sign that parts the first lines most evenly; a comma where none does. */
    static char of(WordFile file) throws IOException {
        var lines = lines(file);
        char best = ',';
        long most = 0;
        for (char candidate : KNOWN) {
            var counts = lines.stream()
                    .map(line -> outsideQuotes(line, candidate))
                    .filter(n -> n > 0)
                    .toList();
            long even = counts.stream().filter(n -> n.equals(counts.getFirst())).count() * 1000L
                    + (counts.isEmpty() ? 0 : Math.min(counts.getFirst(), 999));
            if (even > most) {
                most = even;
                best = candidate;
            }
        }
        return best;
    }

    private static List<String> lines(WordFile file) throws IOException {
        var lines = new ArrayList<String>();
        try (var words = file.open()) {
            var line = new StringBuilder();
            for (int c = words.read(); c >= 0 && lines.size() < LINES && line.length() < LONGEST; c = words.read()) {
                if (c != '\n' && c != '\r') {
                    line.append((char) c);
                } else if (!line.isEmpty()) {
                    lines.add(line.toString());
                    line.setLength(0);
                }
            }
            if (!line.isEmpty()) {
                lines.add(line.toString());
            }
        }
        return lines;
    }

    private static int outsideQuotes(String line, char separator) {
        int found = 0;
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            quoted ^= c == '"';
            found += c == separator && !quoted ? 1 : 0;
        }
        return found;
    }
}
