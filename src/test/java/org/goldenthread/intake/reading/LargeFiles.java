package org.goldenthread.intake.reading;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Writes honest files of ten thousand rows in every format, and locked, looping and overfull ones. */
final class LargeFiles {
    static final int ROWS = 10_000;

    private final Path folder;

    LargeFiles(Path folder) {
        this.folder = folder;
    }

    void write() throws IOException, GeneralSecurityException, InvalidFormatException {
        words(
                "rows.csv",
                "Ref,Action,Owner,Due\n",
                "%d,Agree how costs are shared,Head of Finance,31 March 2013\n",
                "");
        words(
                "rows.html",
                "<html><table><tr><th>Ref<th>Action<th>Owner<th>Due</tr>",
                "<tr><td>%d<td>Agree how costs are shared<td>Head of Finance<td>31 March 2013</tr>",
                "</table>");
        workbook();
        document();
        locked();
        pdf();
        loops();
    }

    private void words(String name, String begin, String row, String end) throws IOException {
        try (var out = Files.newBufferedWriter(folder.resolve(name))) {
            out.write(begin);
            for (int i = 1; i <= ROWS; i++) {
                out.write(row.formatted(i));
            }
            out.write(end);
        }
    }

    private void workbook() throws IOException {
        try (var book = new SXSSFWorkbook();
                var out = Files.newOutputStream(folder.resolve("rows.xlsx"))) {
            var sheet = book.createSheet("Rows");
            for (int i = 0; i <= ROWS; i++) {
                var row = sheet.createRow(i);
                for (int column = 0; column < 12; column++) {
                    row.createCell(column).setCellValue(i == 0 ? "Column " + column : "Words of row " + i);
                }
            }
            book.write(out);
        }
    }

    private void document() throws IOException {
        try (var document = new XWPFDocument();
                var out = Files.newOutputStream(folder.resolve("rows.docx"))) {
            var table = document.createTable(1, 4);
            for (int i = 1; i <= ROWS; i++) {
                var row = table.createRow();
                for (int column = 0; column < 4; column++) {
                    row.getCell(column).setText("Words of row " + i);
                }
            }
            table.getRow(0).getCell(0).setText("Ref");
            document.write(out);
        }
    }

    private void locked() throws IOException, GeneralSecurityException, InvalidFormatException {
        try (var container = new POIFSFileSystem()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (var book = OPCPackage.open(folder.resolve("rows.docx").toFile());
                    OutputStream inside = encryptor.getDataStream(container)) {
                book.save(inside);
            }
            try (var out = Files.newOutputStream(folder.resolve("locked.docx"))) {
                container.writeFilesystem(out);
            }
        }
        Files.copy(folder.resolve("locked.docx"), folder.resolve("locked.xlsx"));
        try (var paper = new PDDocument()) {
            page(paper, "Secret words");
            paper.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            paper.save(folder.resolve("locked.pdf").toFile());
        }
    }

    private void pdf() throws IOException {
        try (var paper = new PDDocument()) {
            for (int page = 0; page < ROWS / 40; page++) {
                rows(paper, page * 40);
            }
            paper.save(folder.resolve("rows.pdf").toFile());
        }
    }

    private static void rows(PDDocument paper, int from) throws IOException {
        var page = new PDPage();
        paper.addPage(page);
        try (var content = new PDPageContentStream(paper, page)) {
            for (int i = 0; i < 40; i++) {
                float y = 740 - i * 17;
                for (int column = 0; column < 4; column++) {
                    content.addRect(50 + column * 120, y, 120, 17);
                    content.stroke();
                    content.beginText();
                    content.setFont(new PDType1Font(FontName.HELVETICA), 9);
                    content.newLineAtOffset(54 + column * 120, y + 5);
                    content.showText("Words of row " + (from + i + 1));
                    content.endText();
                }
            }
        }
    }

    private void loops() throws IOException {
        try (var paper = new PDDocument()) {
            var page = page(paper, "A page that holds itself");
            var tree = paper.getPages().getCOSObject();
            tree.getCOSArray(COSName.KIDS).add(tree);
            tree.setInt(COSName.COUNT, 1_000_000);
            page.setRotation(0);
            paper.save(folder.resolve("loop.pdf").toFile());
        }
        try (var paper = new PDDocument()) {
            var page = page(paper, "A page that unpacks to too much");
            var stream = new PDStream(paper);
            try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
                var blanks = " ".repeat(1 << 20).getBytes(java.nio.charset.StandardCharsets.US_ASCII);
                for (int i = 0; i < 400; i++) {
                    out.write(blanks);
                }
            }
            page.setContents(stream);
            paper.save(folder.resolve("bomb.pdf").toFile());
        }
    }

    private static PDPage page(PDDocument paper, String words) throws IOException {
        var page = new PDPage();
        paper.addPage(page);
        try (var content = new PDPageContentStream(paper, page)) {
            content.beginText();
            content.setFont(new PDType1Font(FontName.HELVETICA), 12);
            content.newLineAtOffset(60, 700);
            content.showText(words);
            content.endText();
        }
        return page;
    }
}
