package org.goldenthread.intake.reading;

import java.io.IOException;
import java.util.List;
import java.util.zip.ZipFile;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Says what a file is that no reader takes, and what to do about it. */
final class Strangers {
    private Strangers() {}

    static String reason(Upload upload, Sniff sniff, List<String> formats) {
        if (sniff.isOle()) {
            return ole(upload);
        }
        if (sniff.isZip()) {
            return zip(upload);
        }
        var foreign = sniff.foreign();
        if (foreign != null) {
            return "it is %s, not a paper that can be read. Bring the paper itself as %s."
                    .formatted(foreign, choice(formats));
        }
        return "its format is not known. Save it as %s and try again.".formatted(choice(formats));
    }

    private static String choice(List<String> formats) {
        return formats.size() < 2
                ? String.join("", formats)
                : String.join(", ", formats.subList(0, formats.size() - 1)) + " or " + formats.getLast();
    }

    private static String ole(Upload upload) {
        try (var container = new POIFSFileSystem(upload.content().toFile(), true)) {
            var root = container.getRoot();
            if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
                return "it is protected by a password. Save it without one and try again.";
            }
            if (root.hasEntryCaseInsensitive("WordDocument")) {
                return "it is a Word document of before 2007 (DOC). Save it as DOCX and try again.";
            }
            if (root.hasEntryCaseInsensitive("PowerPoint Document")) {
                return "it is a presentation (PPT). Save it as PDF and try again.";
            }
            return "it is an Office file of before 2007 that is not known. Save it as DOCX, XLSX or PDF and try again.";
        } catch (IOException | RuntimeException damaged) {
            return "it is a damaged or cut-short Office file. Open it, save it anew and try again.";
        }
    }

    private static String zip(Upload upload) {
        try (var archive = new ZipFile(upload.content().toFile())) {
            return archive.getEntry("ppt/presentation.xml") != null
                    ? "it is a presentation (PPTX). Save it as PDF and try again."
                    : "it is an archive (ZIP). Bring the papers inside it one by one.";
        } catch (IOException | RuntimeException damaged) {
            return "it is damaged or cut short. Open it in the program that made it, save it anew and try again.";
        }
    }
}
