package org.goldenthread.publishing.pdf;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.goldenthread.publishing.document.Paper;

/** Takes out of a PDF what differs between two writings of the same paper: the moment and the number of the file. */
final class Settled {
    private Settled() {}

    static void settle(PDDocument document, Paper paper) {
        var told = document.getDocumentInformation().getCOSObject();
        told.removeItem(COSName.CREATION_DATE);
        told.removeItem(COSName.MOD_DATE);
        var number = new CRC32();
        number.update(paper.toString().getBytes(StandardCharsets.UTF_8));
        document.setDocumentId(number.getValue());
    }
}
