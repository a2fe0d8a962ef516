package org.goldenthread.intake.reading.text;

import java.util.ArrayList;
import java.util.List;

/** One line of a text file: the page it stands on (form feeds turn pages), its number, and its characters. */
record TextLine(int page, int number, String raw) {

    static List<TextLine> all(String text) {
        boolean paged = text.indexOf('\f') >= 0;
        int page = paged ? 1 : 0;
        var lines = new ArrayList<TextLine>();
        for (var raw : text.replace("\r\n", "\n").replace('\r', '\n').split("\n", -1)) {
            int turns = (int) raw.chars().filter(c -> c == '\f').count();
            page += raw.stripLeading().isEmpty() || raw.startsWith("\f") ? turns : 0;
            lines.add(new TextLine(page, lines.size() + 1, Markup.plain(raw)));
            page += raw.stripLeading().isEmpty() || raw.startsWith("\f") ? 0 : turns;
        }
        return lines;
    }

    boolean blank() {
        return raw.isBlank();
    }

    String text() {
        return raw.strip();
    }

    /** Spaces before the first character. */
    int indent() {
        int at = 0;
        while (at < raw.length() && raw.charAt(at) == ' ') {
            at++;
        }
        return at;
    }

    /** Holds cells parted by tabs. */
    boolean tabbed() {
        return raw.strip().indexOf('\t') >= 0;
    }

    /** Holds cells parted by upright bars. */
    boolean piped() {
        return raw.contains(" | ") || raw.strip().startsWith("|") || raw.strip().endsWith(" |");
    }

    /** A line drawn with dashes, with or without tabs and bars: it parts things and holds no words. */
    boolean rule() {
        int dashes = 0;
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c == '-' || c == '=' || c == '_' || c == '—') {
                dashes++;
            } else if (c != '\t' && c != '|' && c != ' ' && c != ':' && c != '+') {
                return false;
            }
        }
        return dashes >= 2;
    }
}
