package org.goldenthread.intake.reading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file of plain words, whatever its encoding: UTF-8, UTF-16 with its mark, or the Windows alphabet. */
public final class TextFile {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int MOST_CHARACTERS = 8_000_000;

    private TextFile() {}

    /** Opens it for reading, past any byte order mark. */
    public static BufferedReader open(Path file) throws IOException {
        var reader = new BufferedReader(new InputStreamReader(Files.newInputStream(file), charset(file)));
        reader.mark(1);
        if (reader.read() != '\ufeff') {
            reader.reset();
        }
        return reader;
    }

    /** All its words; refused where they are more than any paper of plain text holds. */
    public static String words(Path file) throws IOException {
        try (var reader = open(file)) {
            var words = new StringBuilder();
            var buffer = new char[1 << 16];
            for (int count = reader.read(buffer); count >= 0; count = reader.read(buffer)) {
                PaperDraft.stopIfAsked();
                words.append(buffer, 0, count);
                if (words.length() > MOST_CHARACTERS) {
                    throw new Unreadable(
                            "it holds more than %,d characters. Split it and bring the parts in one by one."
                                    .formatted(MOST_CHARACTERS));
                }
            }
            return words.toString();
        }
    }

    /** The encoding by mark, else UTF-8 where every byte of the file fits it, else the Windows alphabet. */
    static Charset charset(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            var mark = in.readNBytes(2);
            if (mark.length == 2 && (mark[0] == -1 && mark[1] == -2 || mark[0] == -2 && mark[1] == -1)) {
                return StandardCharsets.UTF_16;
            }
        }
        return isUtf8(file) ? StandardCharsets.UTF_8 : WINDOWS;
    }

    private static boolean isUtf8(Path file) throws IOException {
        var decoder = StandardCharsets.UTF_8.newDecoder();
        var bytes = ByteBuffer.allocate(1 << 16);
        var words = CharBuffer.allocate(1 << 16);
        try (var channel = Files.newByteChannel(file)) {
            boolean end = false;
            while (!end) {
                end = channel.read(bytes) < 0;
                if (decoder.decode(bytes.flip(), words.clear(), end).isError()) {
                    return false;
                }
                bytes.compact();
            }
        }
        return true;
    }
}
