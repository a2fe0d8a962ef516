package org.goldenthread.publishing.document;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** Packs a file anew without the moment at which it was written, so that the same paper is the same file. */
public final class StillZip {
    /** The first that a zip file can name. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private static final String PROPERTIES = "docProps/core.xml";
    private static final Pattern MOMENT = Pattern.compile("(<dcterms:(?:created|modified)[^>]*>)[^<]*");

    private StillZip() {}

    public static void write(byte[] packed, OutputStream out) throws IOException {
        var zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        // by its list of contents: fastexcel tells no sizes along the way
        try (var read = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(packed))
                .get()) {
            for (var entry : Collections.list(read.getEntriesInPhysicalOrder())) {
                var still = new ZipEntry(entry.getName());
                still.setTimeLocal(NO_TIME);
                zip.putNextEntry(still);
                try (var in = read.getInputStream(entry)) {
                    zip.write(entry.getName().equals(PROPERTIES) ? still(in.readAllBytes()) : in.readAllBytes());
                }
                zip.closeEntry();
            }
        }
        zip.finish();
    }

    private static byte[] still(byte[] properties) {
        var told = new String(properties, StandardCharsets.UTF_8);
        return MOMENT.matcher(told).replaceAll("$1" + NO_TIME + ":00Z").getBytes(StandardCharsets.UTF_8);
    }
}
