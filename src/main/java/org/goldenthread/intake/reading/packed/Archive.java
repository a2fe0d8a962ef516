package org.goldenthread.intake.reading.packed;

import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.goldenthread.intake.reading.PaperDraft;
import org.goldenthread.intake.reading.Unreadable;
import org.jspecify.annotations.Nullable;

/** The package that an office document comes in: named parts, unpacked one by one and never beyond bounds. */
public final class Archive implements Closeable {
    private static final int MOST_PARTS = 5000;
    private static final long MOST_BYTES = 128L << 20;
    private static final long UNSUSPICIOUS_BYTES = 16L << 20;
    private static final int SUSPICIOUS_RATIO = 150;

    private final ZipFile zip;

    public Archive(Path file) throws IOException {
        try {
            zip = new ZipFile(file.toFile());
        } catch (ZipException broken) {
            if (String.valueOf(broken.getMessage()).contains("encrypted")) {
                throw new Unreadable("it is protected by a password. Save it without one and try again.");
            }
            throw broken;
        }
        if (zip.size() > MOST_PARTS) {
            zip.close();
            throw new Unreadable("it is made of %,d parts where %,d are the most. Save it anew and try again."
                    .formatted(zip.size(), MOST_PARTS));
        }
    }

    /** What the whole is, by its own declaration: "word/document.xml", "xl/workbook.xml" or an ODF type; else empty. */
    public static String kind(Path file) {
        try (var archive = new Archive(file)) {
            if (archive.has("mimetype")) {
                return new String(archive.open("mimetype").readNBytes(200), StandardCharsets.US_ASCII).strip();
            }
            return archive.has("_rels/.rels")
                    ? Objects.requireNonNullElse(archive.related("", "officeDocument"), "")
                    : "";
        } catch (IOException | RuntimeException unreadable) {
            return "";
        }
    }

    public boolean has(String part) {
        return zip.getEntry(part) != null;
    }

    /** The part that stands in the named relation to another, such as "styles" to "word/document.xml". */
    @Nullable
    public String related(String part, String relation) throws IOException {
        return find(part, xml -> xml.attribute("Type").endsWith("/" + relation));
    }

    /** The part that another means by an identifier such as "rId3". */
    @Nullable
    public String target(String part, String id) throws IOException {
        return find(part, xml -> xml.attribute("Id").equals(id));
    }

    private @Nullable String find(String part, Predicate<XmlWalk> wanted) throws IOException {
        int slash = part.lastIndexOf('/') + 1;
        var folder = part.substring(0, slash);
        var relations = folder + "_rels/" + part.substring(slash) + ".rels";
        if (!has(relations)) {
            return null;
        }
        try (var xml = xml(relations)) {
            var found = new ArrayList<String>();
            xml.children(name -> {
                if (found.isEmpty() && wanted.test(xml)) {
                    found.add(xml.attribute("Target"));
                }
                xml.skip();
            });
            return found.isEmpty()
                    ? null
                    : URI.create("/" + folder)
                            .resolve(found.getFirst())
                            .getPath()
                            .substring(1);
        } catch (IllegalArgumentException | StringIndexOutOfBoundsException odd) {
            return null;
        }
    }

    public InputStream open(String part) throws IOException {
        var entry = zip.getEntry(part);
        if (entry == null) {
            throw new ZipException("no part " + part);
        }
        return new Bounded(zip.getInputStream(entry), entry);
    }

    /** Walks a part from its outermost element. */
    public XmlWalk xml(String part) throws IOException {
        return new XmlWalk(open(part));
    }

    /** Whether the bytes of a part hold these letters. */
    public boolean mentions(String part, String letters) throws IOException {
        var wanted = letters.getBytes(StandardCharsets.US_ASCII);
        try (var in = open(part)) {
            var buffer = new byte[1 << 16];
            int kept = 0;
            int count;
            while ((count = in.read(buffer, kept, buffer.length - kept)) > 0) {
                var text = new String(buffer, 0, kept + count, StandardCharsets.ISO_8859_1);
                if (text.contains(letters)) {
                    return true;
                }
                int tail = Math.min(wanted.length, kept + count);
                System.arraycopy(buffer, kept + count - tail, buffer, 0, tail);
                kept = tail;
            }
            return false;
        }
    }

    private static Unreadable bomb() {
        return new Unreadable("it unpacks to far more than a paper holds (a \"zip bomb\"). "
                + "Open it in the program that made it and save it anew.");
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** Unpacks no more than a paper can hold. */
    private static final class Bounded extends FilterInputStream {
        private final long packed;
        private long bytes;

        Bounded(InputStream in, ZipEntry entry) {
            super(in);
            packed = Math.max(entry.getCompressedSize(), 1);
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] buffer, int from, int length) throws IOException {
            PaperDraft.stopIfAsked();
            int count = super.read(buffer, from, length);
            bytes += Math.max(count, 0);
            if (bytes > MOST_BYTES || bytes > UNSUSPICIOUS_BYTES && bytes / packed > SUSPICIOUS_RATIO) {
                throw bomb();
            }
            return count;
        }
    }
}
