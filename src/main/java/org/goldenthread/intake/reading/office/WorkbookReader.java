package org.goldenthread.intake.reading.office;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.goldenthread.intake.paper.Paper;
import org.goldenthread.intake.reading.PaperDraft;
import org.goldenthread.intake.reading.Reader;
import org.goldenthread.intake.reading.Sniff;
import org.goldenthread.intake.reading.Unreadable;
import org.goldenthread.intake.reading.Upload;
import org.goldenthread.intake.reading.packed.Archive;
import org.goldenthread.intake.reading.packed.NumberFormats;
import org.goldenthread.vocabulary.Checked;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Reads an Excel workbook: every visible sheet is a heading with its tables. Formulas are never worked out; the values
 * are those that the workbook showed when it was saved. Sheets are walked, not loaded.
 */
@Component
@Order(30)
public final class WorkbookReader implements Reader {

    @Override
    public String format() {
        return "Excel workbook (XLSX)";
    }

    @Override
    public Set<String> extensions() {
        return Set.of("xlsx", "xlsm", "xltx", "xltm");
    }

    @Override
    public boolean takes(Upload upload, Sniff sniff) {
        return sniff.isZip() && Archive.kind(upload.content()).startsWith("xl/");
    }

    @Override
    public Checked<Paper> read(Upload upload) {
        return PaperDraft.read(upload, draft -> {
            try (var archive = new Archive(upload.content())) {
                var main = Archive.kind(upload.content());
                if (main.endsWith(".bin")) {
                    throw new Unreadable("it is a binary workbook (XLSB). Save it as XLSX and try again.");
                }
                read(archive, main, draft);
            }
        });
    }

    /** A sheet as the workbook lists it. */
    private record Listed(String name, String relation, boolean hidden) {}

    private static void read(Archive archive, String main, PaperDraft draft) throws IOException {
        var listed = new ArrayList<Listed>();
        var from1904 = new boolean[1];
        try (var xml = archive.xml(main)) {
            xml.children(name -> {
                switch (name) {
                    case "workbookPr" -> {
                        from1904[0] = !xml.attribute("date1904").isEmpty()
                                && !xml.attribute("date1904").matches("0|false");
                        xml.skip();
                    }
                    case "sheets" ->
                        xml.children(sheet -> {
                            listed.add(new Listed(
                                    xml.attribute("name"),
                                    xml.attribute("id"),
                                    !xml.attribute("state").isEmpty()
                                            && !xml.attribute("state").equals("visible")));
                            xml.skip();
                        });
                    default -> xml.skip();
                }
            });
        }
        var styles = new WorkbookStyles(NumberFormats.of(archive, archive.related(main, "styles")), from1904[0]);
        var strings = WorkbookStrings.read(archive, archive.related(main, "sharedStrings"));
        sheets(archive, main, listed, new WorkbookSheet(draft, styles, strings));
        noteHidden(draft, listed);
    }

    private static void sheets(Archive archive, String main, List<Listed> listed, WorkbookSheet reader)
            throws IOException {
        for (int i = 0; i < listed.size(); i++) {
            var sheet = listed.get(i);
            var part = Objects.requireNonNullElse(archive.target(main, sheet.relation()), "");
            if (!sheet.hidden() && archive.has(part)) {
                try (var xml = archive.xml(part)) {
                    reader.read(xml, i + 1, sheet.name());
                }
            }
        }
    }

    private static void noteHidden(PaperDraft draft, List<Listed> listed) {
        var hidden = listed.stream().filter(Listed::hidden).map(Listed::name).toList();
        if (!hidden.isEmpty()) {
            draft.note(
                    "hidden-sheet",
                    "Hidden sheets were left out: %s. Unhide them if they belong to the paper."
                            .formatted(String.join(", ", hidden)));
        }
    }
}
