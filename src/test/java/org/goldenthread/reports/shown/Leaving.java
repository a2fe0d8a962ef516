package org.goldenthread.reports.shown;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.goldenthread.publishing.document.Format;
import org.goldenthread.publishing.document.Paper;
import org.goldenthread.publishing.document.Papers;
import org.jsoup.Jsoup;

/** A paper in every format, read again by programs that did not write it. */
final class Leaving {
    private final Map<Format, byte[]> bytes = new EnumMap<>(Format.class);

    Leaving(Papers papers, Paper paper) {
        for (var format : Format.values()) {
            bytes.put(format, papers.bytes(paper, format));
        }
    }

    byte[] bytes(Format format) {
        return Objects.requireNonNull(bytes.get(format));
    }

    /** The words of a format; a workbook's are those of its tables. */
    String words(Format format) {
        var file = bytes(format);
        try {
            return switch (format) {
                case HTML ->
                    Jsoup.parse(new String(file, java.nio.charset.StandardCharsets.UTF_8))
                            .text();
                case PDF -> pdf(file);
                case DOCX -> {
                    try (var word = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(file)))) {
                        yield word.getText();
                    }
                }
                case XLSX -> workbook(file);
            };
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static String pdf(byte[] file) throws IOException {
        try (var read = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(read);
        }
    }

    private static String workbook(byte[] file) throws IOException {
        var shown = new DataFormatter();
        var all = new StringBuilder();
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            book.forEach(sheet -> sheet.forEach(row ->
                    row.forEach(cell -> all.append(shown.formatCellValue(cell)).append('\n'))));
        }
        return all.toString();
    }

    /** Without anything that a line's end or a column's width may have changed. */
    static String close(String words) {
        return words.codePoints()
                .filter(c -> !Character.isWhitespace(c) && c != '\u00a0' && c != '\u00ad')
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }
}
