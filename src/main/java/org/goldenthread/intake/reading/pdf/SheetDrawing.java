package org.goldenthread.intake.reading.pdf;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.goldenthread.intake.reading.PaperDraft;
import org.goldenthread.intake.reading.Unreadable;

/** Draws a document's pages one after the other, keeping each page's letters and ruling lines. */
final class SheetDrawing extends PDFTextStripper {
    private static final int MOST_GLYPHS = 200_000;
    private static final float BOLD_WEIGHT = 600;

    private final Consumer<Sheet> sheets;
    private final Map<PDFont, Boolean> bold = new IdentityHashMap<>();
    private final PdfStreams streams = new PdfStreams();
    private PDPage page = new PDPage();
    private Rulings rulings = new Rulings();
    private int glyphs;

    SheetDrawing(Consumer<Sheet> sheets) {
        this.sheets = sheets;
        setShouldSeparateByBeads(false);
        setSuppressDuplicateOverlappingText(true);
    }

    /** Draws all pages; each is handed on before the next is drawn. */
    void draw(PDDocument paper) throws IOException {
        writeText(paper, Writer.nullWriter());
    }

    @Override
    public void processPage(PDPage next) throws IOException {
        page = next;
        rulings = new Rulings();
        glyphs = 0;
        streams.check(next);
        super.processPage(next);
        bold.clear();
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        PaperDraft.stopIfAsked();
        super.processOperator(operator, operands);
    }

    @Override
    protected void unsupportedOperator(Operator operator, List<COSBase> operands) {
        rulings.draw(operator.getName(), operands, getGraphicsState().getCurrentTransformationMatrix());
    }

    @Override
    protected void processTextPosition(TextPosition letter) {
        glyphs++;
        if (glyphs > MOST_GLYPHS) {
            throw new Unreadable("its page %d holds more letters than a page can. Save it anew and try again."
                    .formatted(getCurrentPageNo()));
        }
        super.processTextPosition(letter);
    }

    @Override
    protected void writePage() {
        var letters = new ArrayList<TextPosition>();
        getCharactersByArticle().forEach(letters::addAll);
        int turn = turn(letters);
        var box = page.getCropBox();
        var sideways = turn % 180 != 0;
        float width = sideways ? box.getHeight() : box.getWidth();
        float height = sideways ? box.getWidth() : box.getHeight();
        var kept = new ArrayList<Glyph>();
        letters.stream()
                .filter(letter -> Math.round(letter.getDir()) == turn)
                .map(this::glyph)
                .filter(glyph -> glyph.x() > -width
                        && glyph.x() < 2 * width
                        && !glyph.text().isEmpty())
                .forEach(kept::add);
        kept.addAll(Bullets.drawn(kept, rulings.dots(box, turn)));
        sheets.accept(
                new Sheet(getCurrentPageNo(), width, height, kept, rulings.across(box, turn), rulings.down(box, turn)));
    }

    /** The direction that most letters run in; letters in any other are stamps in the margin. */
    private static int turn(List<TextPosition> letters) {
        return letters.stream()
                .collect(Collectors.groupingBy(letter -> Math.round(letter.getDir()), Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(0);
    }

    private Glyph glyph(TextPosition letter) {
        var text = letter.getUnicode() == null ? "" : letter.getUnicode().replace('\u00a0', ' ');
        return new Glyph(
                text,
                letter.getXDirAdj(),
                letter.getYDirAdj(),
                letter.getWidthDirAdj(),
                Math.abs(letter.getFontSizeInPt()),
                letter.getWidthOfSpace(),
                bold.computeIfAbsent(letter.getFont(), SheetDrawing::isBold));
    }

    private static boolean isBold(PDFont font) {
        var name = String.valueOf(font.getName()).toLowerCase(Locale.ROOT);
        var descriptor = font.getFontDescriptor();
        return name.matches(".*(bold|black|heavy|demi).*")
                || descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= BOLD_WEIGHT);
    }
}
