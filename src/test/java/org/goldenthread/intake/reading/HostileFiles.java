package org.goldenthread.intake.reading;

import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes files that would harm a careless reader. */
final class HostileFiles {
    private static final int MEGABYTES = 300;
    private static final String WORD = "<w:document xmlns:w=\"w\"><w:body>";
    private static final String ODT = "<office:document-content xmlns:office=\"o\" xmlns:text=\"t\" xmlns:table=\"b\">"
            + "<office:body><office:text>";
    private static final String RELATIONS = """
            <Relationships><Relationship Id="r1" Type="http://x/officeDocument" Target="%s"/></Relationships>""";

    private final Path folder;

    HostileFiles(Path folder) {
        this.folder = folder;
    }

    /** What a part of a package holds. */
    interface Content {
        void to(OutputStream out) throws IOException;
    }

    private static Content text(String text) {
        return out -> out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The same bytes again and again, between a beginning and an end. */
    private static Content flood(String begin, String unit, long times, String end) {
        return out -> {
            text(begin).to(out);
            var bytes = unit.getBytes(StandardCharsets.UTF_8);
            int each = (int) Math.clamp(100_000L / bytes.length, 1, times);
            var chunk = unit.repeat(each).getBytes(StandardCharsets.UTF_8);
            for (long done = 0; done < times; done += each) {
                out.write(chunk);
            }
            text(end).to(out);
        };
    }

    private void zip(String name, Map<String, Content> parts) throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(folder.resolve(name)))) {
            zip.setLevel(Deflater.BEST_SPEED);
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                part.getValue().to(zip);
                zip.closeEntry();
            }
        }
    }

    private void word(String name, Content document) throws IOException {
        zip(name, Map.of("_rels/.rels", text(RELATIONS.formatted("word/document.xml")), "word/document.xml", document));
    }

    private void open(String name, Content content) throws IOException {
        zip(name, Map.of("mimetype", text("application/vnd.oasis.opendocument.text"), "content.xml", content));
    }

    private void workbook(String name, Content sheet, Content strings) throws IOException {
        zip(
                name,
                Map.of(
                        "_rels/.rels",
                        text(RELATIONS.formatted("xl/workbook.xml")),
                        "xl/workbook.xml",
                        text("<workbook xmlns:r=\"r\"><sheets><sheet name=\"S\" r:id=\"r2\"/></sheets></workbook>"),
                        "xl/_rels/workbook.xml.rels",
                        text("<x><y Id=\"r2\" Type=\"/worksheet\" Target=\"sheet.xml\"/>"
                                + "<y Id=\"r3\" Type=\"/sharedStrings\" Target=\"strings.xml\"/></x>"),
                        "xl/sheet.xml",
                        sheet,
                        "xl/strings.xml",
                        strings));
    }

    void write() throws IOException {
        bombs();
        deep();
        tooMuch();
        entities();
        disguised();
    }

    private void bombs() throws IOException {
        long times = MEGABYTES * 10L;
        var words = "words ".repeat(17_000);
        word("bomb.docx", flood(WORD + "<w:p><w:r><w:t>", words, times, "</w:t></w:r></w:p></w:body></w:document>"));
        word("attribute-bomb.docx", flood(WORD + "<w:p w:x=\"", words, times, "\"/></w:body></w:document>"));
        open("bomb.odt", flood(ODT + "<text:p>", words, times, "</text:p></office:text></office:body></x>"));
        var blank = text("<sst/>");
        workbook("bomb.xlsx", flood("<w><sheetData><row><c><v>", "1".repeat(100_000), times, ""), blank);
        workbook("string-bomb.xlsx", text("<w/>"), flood("<sst><si><t>", words, times, "</t></si></sst>"));
    }

    private void deep() throws IOException {
        int deep = 100_000;
        write("deep.html", flood("<html><body>", "<div>", deep, "words at the bottom"));
        write("deep-tables.html", flood("<html><body>", "<table><tr><td>", deep, "words at the bottom"));
        write("deep-lists.html", flood("<html><body>", "<ul><li>", deep, "words at the bottom"));
        word("deep.docx", flood(WORD, "<w:tbl><w:tr><w:tc>", deep, ""));
        word("deep-unknown.docx", flood(WORD, "<w:x>", deep, ""));
        open("deep.odt", flood(ODT, "<text:section>", deep, ""));
        workbook("deep.xlsx", flood("<w><sheetData>", "<row>", deep, ""), text("<sst/>"));
    }

    private void tooMuch() throws IOException {
        try (var sparse = new RandomAccessFile(folder.resolve("huge.pdf").toFile(), "rw")) {
            sparse.setLength((long) MEGABYTES << 20);
        }
        write("empty.docx", text(""));
        write("tags.html", flood("<html>", "<p>x", 12_000_000, ""));
        write("spans.html", flood("<html><table>", "<tr><td colspan=1000 rowspan=9999>x", 100_000, "</table>"));
        write("commas.csv", flood("", ",", 60_000_000, "\n"));
        write("endless.csv", flood("a,\"", "words and ", 6_000_000, ""));
        write("long.txt", flood("", "Words and words.\n", 3_600_000, ""));
        write("line.txt", flood("", "words ", 10_000_000, ""));
        workbook(
                "cells.xlsx",
                flood(
                        "<w><sheetData>",
                        "<row>" + "<c><v>12</v></c>".repeat(100) + "</row>",
                        12_000,
                        "</sheetData></w>"),
                text("<sst/>"));
        try (var zip = new ZipOutputStream(Files.newOutputStream(folder.resolve("parts.docx")))) {
            for (int i = 0; i < 100_000; i++) {
                zip.putNextEntry(new ZipEntry("word/" + i + ".xml"));
            }
        }
    }

    private void entities() throws IOException {
        var laughs = new StringBuilder("<!DOCTYPE x [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 40; i++) {
            laughs.append("<!ENTITY a%d \"&a%d;&a%d;\">".formatted(i, i - 1, i - 1));
        }
        word(
                "laughs.docx",
                text(laughs + "]>" + WORD + "<w:p><w:r><w:t>&a39;</w:t></w:r></w:p></w:body></w:document>"));
        var secret = folder.resolve("secret.txt");
        Files.writeString(secret, "the secret words");
        word(
                "outside.docx",
                text("<!DOCTYPE x [<!ENTITY s SYSTEM \"" + secret.toUri() + "\">]>" + WORD
                        + "<w:p><w:r><w:t>Read: &s;</w:t></w:r></w:p></w:body></w:document>"));
    }

    private void disguised() throws IOException {
        write("picture.pdf", out -> out.write(new byte[] {-1, -40, -1, -32, 0, 16, 'J', 'F', 'I', 'F'}));
        write("page.docx", text("<!doctype html><html><body><h1>A page</h1><p>in disguise</p></body></html>"));
        write("noise.xlsx", out -> {
            var noise = new byte[100_000];
            for (int i = 0; i < noise.length; i++) {
                noise[i] = (byte) (i * 31 + i / 7);
            }
            out.write(noise);
        });
        zip(
                "slides.zip",
                Map.of(
                        "_rels/.rels",
                        text(RELATIONS.formatted("ppt/presentation.xml")),
                        "ppt/presentation.xml",
                        text("")));
        zip(
                "locked.odt",
                Map.of(
                        "mimetype",
                        text("application/vnd.oasis.opendocument.text"),
                        "META-INF/manifest.xml",
                        text("<manifest><file-entry><encryption-data/></file-entry></manifest>"),
                        "content.xml",
                        text("noise")));
    }

    private void write(String name, Content content) throws IOException {
        try (var out = Files.newOutputStream(folder.resolve(name))) {
            content.to(out);
        }
    }

    /** The first half of a file under another name. */
    void cut(String whole, String half) throws IOException {
        var bytes = Files.readAllBytes(folder.resolve(whole));
        Files.write(folder.resolve(half), Arrays.copyOf(bytes, bytes.length / 2));
    }
}
