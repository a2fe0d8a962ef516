package org.goldenthread.intake.reading;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The first bytes of a file: what it really is, whatever its name says. */
public record Sniff(byte[] head, String extension) {

    /** How many bytes are looked at. */
    public static final int LENGTH = 8192;

    /** First bytes of files that hold no paper, and what they are in words. */
    private static final Map<String, String> PICTURES_AND_OTHERS = Map.ofEntries(
            Map.entry("\u00ff\u00d8\u00ff", "a picture (JPEG)"),
            Map.entry("\u0089PNG", "a picture (PNG)"),
            Map.entry("GIF8", "a picture (GIF)"),
            Map.entry("II*\0", "a picture (TIFF)"),
            Map.entry("MM\0*", "a picture (TIFF)"),
            Map.entry("RIFF", "a picture, sound or film"),
            Map.entry("7z\u00bc\u00af", "an archive (7z)"),
            Map.entry("Rar!", "an archive (RAR)"),
            Map.entry("\u001f\u008b", "an archive (gzip)"),
            Map.entry("{\\rtf", "a document in Rich Text Format (RTF)"),
            Map.entry("MZ", "a program"),
            Map.entry("\u007fELF", "a program"),
            Map.entry("ID3", "a sound"));

    static Sniff of(byte[] head, String name) {
        int dot = name.lastIndexOf('.');
        return new Sniff(head, dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT));
    }

    static Sniff of(Upload upload) throws IOException {
        try (var in = Files.newInputStream(upload.content())) {
            return of(in.readNBytes(LENGTH), upload.name());
        }
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

    /** An OLE container: Word and Excel before 2007, and any newer file of theirs under a password. */
    public boolean isOle() {
        return startsWith("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1");
    }

    public boolean hasExtension(String... any) {
        return List.of(any).contains(extension);
    }

    /** Words rather than bytes: no control characters but those of text, unless it is UTF-16 with its mark. */
    public boolean isText() {
        if (startsWith("\u00ff\u00fe") || startsWith("\u00fe\u00ff")) {
            return true;
        }
        for (byte b : head) {
            if (b >= 0 && b < 9 || b > 13 && b < 27) {
                return false;
            }
        }
        return true;
    }

    /** The words of the head, near enough for looking at; never for keeping. */
    public String words() {
        var utf16 = startsWith("\u00ff\u00fe") || startsWith("\u00fe\u00ff");
        var words = new String(head, utf16 ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8);
        return words.startsWith("\ufeff") ? words.substring(1) : words;
    }

    /** What the file is, where it is known to be something that no reader reads. */
    @Nullable
    String foreign() {
        return PICTURES_AND_OTHERS.entrySet().stream()
                .filter(entry -> startsWith(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }
}
