package org.goldenthread.delivery.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import net.sf.mpxj.MPXJException;
import net.sf.mpxj.ProjectFile;
import net.sf.mpxj.reader.UniversalProjectReader;
import org.goldenthread.vocabulary.Checked;

/** Opens files of planning programs: Microsoft Project (MPP, MSPDI, MPX), Primavera (XER, PMXML) and others. */
final class ProjectFiles {
    private static final Set<String> ENDINGS = Set.of("mpp", "mpt", "mpx", "xml", "xer", "pmxml", "mspdi");
    private static final int HEAD = 1 << 16;

    private ProjectFiles() {}

    /** Whether its name is that of a planning program's file rather than a spreadsheet's. */
    static boolean takes(String name) {
        return ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }

    static Checked<ProjectFile> open(Path path, String name) {
        try {
            var bytes = Files.readAllBytes(path);
            var head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
            if (head.contains("<!DOCTYPE") || head.contains("<!ENTITY")) {
                return Checked.refused("file", name + " declares a document type, which no planning program writes.");
            }
            var file = new UniversalProjectReader().read(new ByteArrayInputStream(bytes));
            return file == null
                    ? Checked.refused(
                            "file",
                            name
                                    + " is no plan that can be read. Save it as Microsoft Project XML, or as a spreadsheet.")
                    : Checked.accepted(file);
        } catch (MPXJException | IOException | RuntimeException | LinkageError odd) {
            // the library answers a damaged file with whatever it stumbles over, and some formats with a missing driver
            return Checked.refused(
                    "file",
                    name
                            + " cannot be read: it is damaged, protected by a password, or of a kind that is not read here."
                            + " Save it as Microsoft Project XML.");
        }
    }
}
