package org.goldenthread.intake.reading.pdf;

import java.io.EOFException;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.goldenthread.intake.reading.PaperDraft;
import org.goldenthread.intake.reading.Unreadable;
import org.jspecify.annotations.Nullable;

/** Measures what a page unpacks to before it is unpacked, since the library unpacks into memory without bounds. */
final class PdfStreams {
    private static final long MOST_BYTES = 48L << 20;
    private static final int MOST_OBJECTS = 1_000_000;

    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    /** Refuses a page whose content, fonts or forms are packed so as to fill the memory. */
    void check(PDPage page) throws IOException {
        Deque<COSBase> left = new ArrayDeque<>();
        add(left, page.getCOSObject().getDictionaryObject(COSName.CONTENTS));
        add(left, page.getResources() == null ? null : page.getResources().getCOSObject());
        while (!left.isEmpty() && seen.size() < MOST_OBJECTS) {
            PaperDraft.stopIfAsked();
            var next = left.pop();
            if (!seen.add(next)) {
                continue;
            }
            switch (next) {
                case COSStream stream -> {
                    if (!isPicture(stream)) {
                        measure(stream);
                        children(left, stream);
                    }
                }
                case COSDictionary dictionary -> children(left, dictionary);
                case COSArray array -> {
                    for (int i = 0; i < array.size(); i++) {
                        add(left, array.getObject(i));
                    }
                }
                default -> {}
            }
        }
    }

    private static void children(Deque<COSBase> left, COSDictionary dictionary) {
        for (var key : dictionary.keySet()) {
            if (!key.equals(COSName.PARENT)) {
                add(left, dictionary.getDictionaryObject(key));
            }
        }
    }

    private static void add(Deque<COSBase> left, @Nullable COSBase next) {
        if (next instanceof COSDictionary || next instanceof COSArray) {
            left.push(next);
        }
    }

    private static boolean isPicture(COSStream stream) {
        return COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE));
    }

    private static void measure(COSStream stream) throws IOException {
        if (!isDeflated(stream)) {
            return;
        }
        var buffer = new byte[1 << 16];
        long bytes = 0;
        try (var in = new InflaterInputStream(stream.createRawInputStream())) {
            for (int count = in.read(buffer); count > 0; count = in.read(buffer)) {
                PaperDraft.stopIfAsked();
                bytes += count;
                if (bytes > MOST_BYTES) {
                    throw new Unreadable("one of its pages unpacks to more than %d MB, far more than a page holds. "
                                    .formatted(MOST_BYTES >> 20)
                            + "Open it, print it to PDF anew and try again.");
                }
            }
        } catch (ZipException | EOFException damaged) {
            // The library reads damaged streams as far as they go; so far this one is small.
        }
    }

    private static boolean isDeflated(COSStream stream) {
        var filters = stream.getFilters();
        return filters instanceof COSName name && isFlate(name)
                || filters instanceof COSArray array
                        && array.size() == 1
                        && array.getObject(0) instanceof COSName only
                        && isFlate(only);
    }

    private static boolean isFlate(COSName name) {
        return name.equals(COSName.FLATE_DECODE) || name.equals(COSName.FLATE_DECODE_ABBREVIATION);
    }
}
