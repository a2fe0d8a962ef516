package org.goldenthread.publishing.word;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import javax.imageio.ImageIO;
import org.apache.batik.transcoder.TranscoderException;
import org.apache.batik.transcoder.TranscoderInput;
import org.apache.batik.transcoder.TranscoderOutput;
import org.apache.batik.transcoder.image.ImageTranscoder;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.Document;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.goldenthread.publishing.document.Drawings;
import org.goldenthread.publishing.document.Fonts;
import org.goldenthread.publishing.document.Letters;
import org.goldenthread.publishing.document.Part;

/** A drawing in a Word file: drawn to dots fine enough for print, with its words for those who do not see it. */
final class Picture {
    /** The width between the margins, in points of print. */
    private static final double ROOM = Blank.BETWEEN_MARGINS / 20.0;

    private static final float DOTS_ACROSS = 1_400f;

    static {
        for (var face : Fonts.faces()) {
            try {
                GraphicsEnvironment.getLocalGraphicsEnvironment()
                        .registerFont(
                                Font.createFont(Font.TRUETYPE_FONT, face.file().toFile()));
            } catch (FontFormatException | IOException broken) {
                throw new IllegalStateException(broken);
            }
        }
    }

    private Picture() {}

    static void put(XWPFRun run, Part.Drawing drawing) throws IOException {
        var svg = Drawings.clean(drawing.svg(), drawing.words(), Fonts.FAMILY);
        if (!svg.startsWith("<svg")) {
            run.setText(Letters.held(drawing.words()));
            return;
        }
        try {
            var dots = new Dots();
            dots.transcode(new TranscoderInput(new StringReader(svg)), new TranscoderOutput());
            int high = Units.toEMU(ROOM * dots.height() / dots.width());
            var put = run.addPicture(
                    new ByteArrayInputStream(dots.png()),
                    Document.PICTURE_TYPE_PNG,
                    "drawing.png",
                    Units.toEMU(ROOM),
                    high);
            var words = Letters.held(drawing.words());
            put.getCTPicture().getNvPicPr().getCNvPr().setDescr(words);
            var said = run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr();
            said.setDescr(words);
            said.setTitle(Letters.held(drawing.caption()));
        } catch (TranscoderException | InvalidFormatException undrawable) {
            run.setText(Letters.held(drawing.words()));
        }
    }

    /** Draws on white; the encoder of Java packs the dots ten times as fast as Batik's own. */
    private static final class Dots extends ImageTranscoder {
        private BufferedImage drawn = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB);

        Dots() {
            addTranscodingHint(KEY_WIDTH, DOTS_ACROSS);
            addTranscodingHint(KEY_BACKGROUND_COLOR, Color.WHITE);
            addTranscodingHint(KEY_ALLOW_EXTERNAL_RESOURCES, false);
            addTranscodingHint(KEY_EXECUTE_ONLOAD, false);
        }

        @Override
        public BufferedImage createImage(int width, int height) {
            return new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        }

        @Override
        public void writeImage(BufferedImage image, TranscoderOutput out) {
            drawn = image;
        }

        int width() {
            return drawn.getWidth();
        }

        int height() {
            return drawn.getHeight();
        }

        byte[] png() throws IOException {
            var png = new ByteArrayOutputStream(1 << 15);
            ImageIO.write(drawn, "png", png);
            return png.toByteArray();
        }
    }
}
