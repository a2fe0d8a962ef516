package org.goldenthread.publishing.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** The door that papers leave by: one paper, the same words and figures in every format. */
@Component("papersInEveryFormat")
public class Papers {
    private final Map<Format, Writer> writers = new EnumMap<>(Format.class);

    private final String address;

    Papers(List<Writer> writers, @Value("${golden-thread.address:}") String address) {
        this.address = address.strip();
        writers.forEach(one -> this.writers.put(one.format(), one));
    }

    /**
     * Its parts for a page of the site, without the title: escaped, and as HTML that JTE may print unsafely.
     *
     * @param above the level of the page's heading that it stands below; a section's heading is one deeper
     */
    public String html(List<Part> parts, int above) {
        return new Markup(Leads.ON_THE_SITE, above, "").of(parts);
    }

    /** The same for a page that everybody may read: what leads into the record is words only. */
    public String open(List<Part> parts, int above) {
        return new Markup(Leads.FOR_EVERYBODY, above, "").of(parts);
    }

    /** The same folded below a line that opens it, without script; nothing where there are no parts. */
    public String folded(String line, List<Part> parts) {
        return parts.isEmpty()
                ? ""
                : "<details class=\"govuk-details\"><summary class=\"govuk-details__summary\">"
                        + "<span class=\"govuk-details__summary-text\">" + Letters.escaped(line)
                        + "</span></summary>\n" + open(parts, 1) + "</details>\n";
    }

    /** The same with a place to jump to at each heading, {@code s1}, {@code s2} and so on; once on a page. */
    public String anchored(List<Part> parts, int above) {
        return new Markup(Leads.ON_THE_SITE, above, "").anchored().of(parts);
    }

    /** A whole paper as HTML of a page of its own, which prints; it needs nothing but itself. */
    public String page(Paper paper) {
        return Sheet.of(paper, address, "");
    }

    public void pdf(Paper paper, OutputStream out) throws IOException {
        write(paper, Format.PDF, out);
    }

    public void docx(Paper paper, OutputStream out) throws IOException {
        write(paper, Format.DOCX, out);
    }

    /** Every table of it, each on a sheet of its own. */
    public void workbook(Paper paper, OutputStream out) throws IOException {
        write(paper, Format.XLSX, out);
    }

    public void write(Paper paper, Format format, OutputStream out) throws IOException {
        if (format == Format.HTML) {
            out.write(page(paper).getBytes(StandardCharsets.UTF_8));
        } else {
            Objects.requireNonNull(writers.get(format)).write(paper, out);
        }
    }

    /** The bytes to keep or to send. */
    public byte[] bytes(Paper paper, Format format) {
        var out = new ByteArrayOutputStream(1 << 16);
        try {
            write(paper, format, out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    /**
     * The answer to whoever asks for a file.
     *
     * @param name what the file is called, without its ending
     */
    public ResponseEntity<byte[]> file(Paper paper, Format format, String name) {
        return file(bytes(paper, format), format, name);
    }

    /** The same for bytes that were kept. */
    public ResponseEntity<byte[]> file(byte[] bytes, Format format, String name) {
        var disposition = (format == Format.HTML ? ContentDisposition.inline() : ContentDisposition.attachment())
                .filename(name + "." + format.ending(), StandardCharsets.UTF_8)
                .build();
        var answer = ResponseEntity.ok();
        if (format == Format.HTML) {
            // its own style, and nothing else: no script, nothing from elsewhere
            answer.header("Content-Security-Policy", "default-src 'none'; style-src " + Sheet.styleHash());
        }
        return answer.contentType(format.media())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(bytes);
    }
}
