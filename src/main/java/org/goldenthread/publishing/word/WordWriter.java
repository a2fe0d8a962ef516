package org.goldenthread.publishing.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.xwpf.usermodel.BreakType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.goldenthread.publishing.document.Format;
import org.goldenthread.publishing.document.Leads;
import org.goldenthread.publishing.document.Letters;
import org.goldenthread.publishing.document.Paper;
import org.goldenthread.publishing.document.Part;
import org.goldenthread.publishing.document.Run;
import org.goldenthread.publishing.document.StillZip;
import org.goldenthread.publishing.document.Writer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Writes papers as Word files (ISO/IEC 29500). */
@Component
final class WordWriter implements Writer {
    private final Leads leads;

    WordWriter(@Value("${golden-thread.address:}") String address) {
        leads = Leads.from(address.strip());
    }

    @Override
    public Format format() {
        return Format.DOCX;
    }

    @Override
    public void write(Paper paper, OutputStream out) throws IOException {
        var bytes = new ByteArrayOutputStream(1 << 16);
        try (var document = Blank.document(paper)) {
            styled(document, "Title").createRun().setText(Letters.held(paper.title()));
            for (var line : paper.lines()) {
                styled(document, "Subtitle").createRun().setText(Letters.held(line));
            }
            for (var part : paper.parts()) {
                part(document, part);
            }
            document.write(bytes);
        }
        StillZip.write(bytes.toByteArray(), out);
    }

    private void part(XWPFDocument document, Part part) throws IOException {
        switch (part) {
            case Part.Heading heading -> {
                var paragraph = styled(document, "Heading" + heading.level());
                number(paragraph, heading.number());
                paragraph.createRun().setText(Letters.held(heading.words()));
            }
            case Part.Paragraph paragraph -> {
                var written = styled(document, paragraph.number().isEmpty() ? "Normal" : "NumberedParagraph");
                number(written, paragraph.number());
                runs(written, paragraph.runs());
            }
            case Part.Points points -> {
                var list = points.numbered() ? Blank.freshNumbers(document) : Blank.BULLETS;
                for (var point : points.points()) {
                    var written = styled(document, points.numbered() ? "ListNumber" : "ListBullet");
                    written.setNumID(list);
                    runs(written, point);
                }
            }
            case Part.Table table -> new WordTable(document, leads).write(table);
            case Part.Drawing drawing -> {
                var written = styled(document, "Normal");
                written.setKeepNext(true);
                written.setAlignment(ParagraphAlignment.LEFT);
                Picture.put(written.createRun(), drawing);
                styled(document, "TableNote").createRun().setText(Letters.held(drawing.caption()));
            }
            case Part.NewPage ignored -> document.createParagraph().createRun().addBreak(BreakType.PAGE);
        }
    }

    static XWPFParagraph styled(XWPFDocument document, String style) {
        var paragraph = document.createParagraph();
        paragraph.setStyle(style);
        return paragraph;
    }

    private static void number(XWPFParagraph paragraph, String number) {
        if (!number.isEmpty()) {
            var run = paragraph.createRun();
            run.setText(Letters.held(number));
            run.addTab();
        }
    }

    private void runs(XWPFParagraph paragraph, List<Run> runs) {
        for (var one : runs) {
            if (one.look() == Run.Look.NOTE) {
                Footnotes.put(paragraph, one.words());
                continue;
            }
            var to = leads.of(one.href());
            var run = to.isEmpty() ? paragraph.createRun() : paragraph.createHyperlinkRun(to);
            if (!to.isEmpty()) {
                run.setStyle("Hyperlink");
            }
            run.setText(Letters.held(one.words()));
            run.setBold(one.look() == Run.Look.STRONG);
            run.setItalic(one.look() == Run.Look.EMPHASIS);
        }
    }
}
