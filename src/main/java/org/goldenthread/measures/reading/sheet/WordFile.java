package org.goldenthread.measures.reading.sheet;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/** A file of plain words, packed by gzip or not, in UTF-8, UTF-16 with its mark, or the Windows alphabet. */
final class WordFile {
    private static final int BUFFER = 1 << 16;
    private final Path path;
    private final boolean packed;
    private final Charset charset;

    WordFile(Path path, boolean packed) throws IOException {
        this.path = path;
        this.packed = packed;
        this.charset = charset();
    }

    /** Opens it past any byte order mark. */
    Reader open() throws IOException {
        var reader = new BufferedReader(new InputStreamReader(bytes(), charset), BUFFER);
        reader.mark(1);
        if (reader.read() != '\ufeff') {
            reader.reset();
        }
        return reader;
    }

    private InputStream bytes() throws IOException {
        var file = Files.newInputStream(path);
        return packed ? new GZIPInputStream(file, BUFFER) : file;
    }

    private Charset charset() throws IOException {
        try (var in = bytes()) {
            var head = in.readNBytes(2);
            if (head.length == 2 && (head[0] == -1 && head[1] == -2 || head[0] == -2 && head[1] == -1)) {
                return StandardCharsets.UTF_16;
            }
        }
        return isUtf8() ? StandardCharsets.UTF_8 : Charset.forName("windows-1252");
    }

    private boolean isUtf8() throws IOException {
        var decoder = StandardCharsets.UTF_8.newDecoder();
        var bytes = ByteBuffer.allocate(BUFFER);
        var words = CharBuffer.allocate(BUFFER);
        try (var in = bytes()) {
            boolean end = false;
            while (!end) {
                int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
                end = count < 0;
                bytes.position(bytes.position() + Math.max(count, 0));
                if (decoder.decode(bytes.flip(), words.clear(), end).isError()) {
                    return false;
                }
                bytes.compact();
            }
        }
        return true;
    }
}
