package org.goldenthread.publishing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.goldenthread.site.list.Listing;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** The door for lists that leave as files: comma-separated for machines, a workbook for people. */
@Component
public class Spreadsheets {
    static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
    static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    /**
     * The whole list in the format that its request asks for: a workbook for "xlsx", comma-separated otherwise.
     *
     * @param list its rows are those to export; ask for them with the request's own size, which is large for exports
     * @param name what the file is called, without its ending: "findings"
     */
    public ResponseEntity<byte[]> file(Listing<?> list, String name) {
        return list.request().format().equals("xlsx")
                ? answer(written(out -> Workbooks.write(list, name, out)), name + ".xlsx", XLSX)
                : answer(written(out -> CommaFile.write(list, out)), name + ".csv", CSV);
    }

    /** Words as a cell of a comma-separated file that no spreadsheet program takes for a formula and runs. */
    public static String harmless(String words) {
        return CommaFile.harmless(words);
    }

    private interface Writing {
        void to(OutputStream out) throws IOException;
    }

    private static byte[] written(Writing writing) {
        var bytes = new ByteArrayOutputStream(1 << 14);
        try {
            writing.to(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static ResponseEntity<byte[]> answer(byte[] bytes, String name, MediaType media) {
        var disposition = ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(media)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(bytes);
    }
}
