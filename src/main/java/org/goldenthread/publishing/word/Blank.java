package org.goldenthread.publishing.word;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.util.Objects;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.xmlbeans.XmlException;
import org.goldenthread.publishing.document.Letters;
import org.goldenthread.publishing.document.Paper;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** A Word file with its styles, page, footer and properties, and nothing in it yet. */
final class Blank {
    static final BigInteger BULLETS = BigInteger.ONE;
    private static final BigInteger NUMBERS = BigInteger.TWO;

    /** A4 with margins of 20 mm, in twentieths of a point. */
    private static final long WIDE = 11_906;

    private static final long HIGH = 16_838;
    private static final long MARGIN = 1_134;
    static final long BETWEEN_MARGINS = WIDE - 2 * MARGIN;

    private Blank() {}

    static XWPFDocument document(Paper paper) throws IOException {
        var document = new XWPFDocument();
        try (var styles = open("styles.xml");
                var numbering = open("numbering.xml")) {
            document.createStyles()
                    .setStyles(StylesDocument.Factory.parse(styles).getStyles());
            var numbers = document.createNumbering();
            var given = NumberingDocument.Factory.parse(numbering).getNumbering();
            given.getAbstractNumList()
                    .forEach(one ->
                            numbers.addAbstractNum(new org.apache.poi.xwpf.usermodel.XWPFAbstractNum(one, numbers)));
            numbers.addNum(BULLETS, BULLETS);
        } catch (XmlException broken) {
            throw new IOException(broken);
        }
        page(document);
        footer(document);
        properties(document.getProperties(), paper);
        return document;
    }

    private static InputStream open(String name) {
        return Objects.requireNonNull(Blank.class.getResourceAsStream("/publishing/" + name));
    }

    /** A list that counts from one again. */
    static BigInteger freshNumbers(XWPFDocument document) {
        XWPFNumbering numbers = document.getNumbering();
        var list = numbers.addNum(NUMBERS);
        var restart = numbers.getNum(list).getCTNum().addNewLvlOverride();
        restart.setIlvl(BigInteger.ZERO);
        restart.addNewStartOverride().setVal(BigInteger.ONE);
        return list;
    }

    private static void page(XWPFDocument document) {
        var section = document.getDocument().getBody().addNewSectPr();
        var size = section.addNewPgSz();
        size.setW(WIDE);
        size.setH(HIGH);
        var margins = section.addNewPgMar();
        margins.setTop(MARGIN);
        margins.setBottom(MARGIN);
        margins.setLeft(MARGIN);
        margins.setRight(MARGIN);
        margins.setHeader(MARGIN / 2);
        margins.setFooter(MARGIN / 2);
    }

    private static void footer(XWPFDocument document) {
        var line = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        line.setStyle("Footer");
        line.createRun().setText("Page ");
        line.getCTP().addNewFldSimple().setInstr("PAGE");
        line.createRun().setText(" of ");
        line.getCTP().addNewFldSimple().setInstr("NUMPAGES");
    }

    private static void properties(POIXMLProperties properties, Paper paper) {
        var core = properties.getCoreProperties();
        core.setTitle(Letters.held(paper.title()));
        core.setCreator(Letters.held(paper.author()));
        // of when it was written nothing is told, so that the same paper is the same file
        core.setCreated(Optional.empty());
        core.setModified(Optional.empty());
        core.getUnderlyingProperties().setLanguageProperty(Optional.of("en-GB"));
        properties.getExtendedProperties().getUnderlyingProperties().setApplication("Golden Thread");
    }
}
