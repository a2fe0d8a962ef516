package org.goldenthread.intake.reading;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The first bytes of a file: what it really is, whatever its name says. */
public record Sniff(byte[] head, String extension) {

    /** How many bytes are looked at. */
    public static final int LENGTH = 8192;

    static Sniff of(byte[] head, String name) {
        int dot = name.lastIndexOf('.');
        return new Sniff(head, dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT));
    }

    public boolean startsWith(String ascii) {
        var wanted = ascii.getBytes(StandardCharsets.ISO_8859_1);
        if (head.length < wanted.length) {
            return false;
        }
        for (int i = 0; i < wanted.length; i++) {
            if (head[i] != wanted[i]) {
                return false;
            }
        }
        return true;
    }

    /** A ZIP container, as DOCX, XLSX and ODT are. */
    public boolean isZip() {
        return startsWith("PK\u0003\u0004");
    }
}
