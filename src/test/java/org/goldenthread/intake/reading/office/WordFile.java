package org.goldenthread.intake.reading.office;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTDocument1;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumbering;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** Writes a Word document from the XML of its body, with the styles and numbering that councils' papers have. */
final class WordFile {
    private static final String NAMESPACE = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"";
    private static final String STYLES = """
            <w:styles%s>
            <w:style w:type="paragraph" w:styleId="T"><w:name w:val="Title"/></w:style>
            <w:style w:type="paragraph" w:styleId="H1"><w:name w:val="heading 1"/>
              <w:pPr><w:numPr><w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="0"/></w:pPr></w:style>
            <w:style w:type="paragraph" w:styleId="H2"><w:name w:val="heading 2"/></w:style>
            <w:style w:type="paragraph" w:styleId="Mine"><w:name w:val="Mine"/><w:basedOn w:val="H2"/></w:style>
            <w:style w:type="paragraph" w:styleId="Para"><w:name w:val="Para"/>
              <w:pPr><w:numPr><w:numId w:val="4"/></w:numPr></w:pPr></w:style>
            <w:style w:type="paragraph" w:styleId="TOC1"><w:name w:val="toc 1"/></w:style>
            </w:styles>""";
    private static final String NUMBERING = """
            <w:numbering%s>
            <w:abstractNum w:abstractNumId="0"><w:styleLink w:val="Ours"/>
              <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%%1."/></w:lvl>
              <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/>
                <w:pStyle w:val="Para"/><w:lvlText w:val="%%1.%%2"/></w:lvl>
            </w:abstractNum>
            <w:abstractNum w:abstractNumId="1">
              <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="\uf0b7"/></w:lvl>
              <w:lvl w:ilvl="1"><w:start w:val="3"/><w:numFmt w:val="lowerRoman"/><w:lvlText w:val="(%%2)"/></w:lvl>
            </w:abstractNum>
            <w:abstractNum w:abstractNumId="2"><w:numStyleLink w:val="Ours"/></w:abstractNum>
            <w:num w:numId="4"><w:abstractNumId w:val="2"/></w:num>
            <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
            <w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
            <w:num w:numId="3"><w:abstractNumId w:val="1"/>
              <w:lvlOverride w:ilvl="1"><w:startOverride w:val="1"/></w:lvlOverride></w:num>
            </w:numbering>""";

    private WordFile() {}

    static Path write(Path file, String body) throws IOException {
        try (var document = new XWPFDocument();
                var out = Files.newOutputStream(file)) {
            document.createStyles()
                    .setStyles(StylesDocument.Factory.parse(STYLES.formatted(NAMESPACE))
                            .getStyles());
            CTNumbering numbering = NumberingDocument.Factory.parse(NUMBERING.formatted(NAMESPACE))
                    .getNumbering();
            document.createNumbering().setNumbering(numbering);
            CTDocument1 whole = DocumentDocument.Factory.parse(
                            "<w:document" + NAMESPACE + "><w:body>" + body + "</w:body></w:document>")
                    .getDocument();
            document.getDocument().setBody(whole.getBody());
            document.write(out);
            return file;
        } catch (XmlException wrong) {
            throw new IllegalArgumentException(wrong);
        }
    }

    /** A paragraph with properties, such as {@code <w:pStyle w:val="H1"/>}. */
    static String p(String properties, String text) {
        return "<w:p><w:pPr>" + properties + "</w:pPr><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    static String p(String text) {
        return p("", text);
    }

    static String list(int list, int level, String text) {
        return p("<w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + list + "\"/></w:numPr>", text);
    }

    static String cell(String properties, String text) {
        return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + p(text) + "</w:tc>";
    }
}
