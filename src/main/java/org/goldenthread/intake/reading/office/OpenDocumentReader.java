package org.goldenthread.intake.reading.office;

import java.io.IOException;
import java.util.Set;
import org.goldenthread.intake.paper.Paper;
import org.goldenthread.intake.reading.PaperDraft;
import org.goldenthread.intake.reading.Reader;
import org.goldenthread.intake.reading.Sniff;
import org.goldenthread.intake.reading.Unreadable;
import org.goldenthread.intake.reading.Upload;
import org.goldenthread.intake.reading.packed.Archive;
import org.goldenthread.vocabulary.Checked;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Reads an OpenDocument text or spreadsheet, as LibreOffice writes them; walked, not loaded. */
@Component
@Order(50)
public final class OpenDocumentReader implements Reader {
    private static final String TYPE = "application/vnd.oasis.opendocument.";

    @Override
    public String format() {
        return "OpenDocument (ODT, ODS)";
    }

    @Override
    public Set<String> extensions() {
        return Set.of("odt", "ods", "ott", "ots");
    }

    @Override
    public boolean takes(Upload upload, Sniff sniff) {
        var kind = sniff.isZip() ? Archive.kind(upload.content()) : "";
        return kind.startsWith(TYPE + "text") || kind.startsWith(TYPE + "spreadsheet");
    }

    @Override
    public Checked<Paper> read(Upload upload) {
        return PaperDraft.read(upload, draft -> {
            try (var archive = new Archive(upload.content())) {
                var manifest = "META-INF/manifest.xml";
                if (archive.has(manifest) && archive.mentions(manifest, "encryption-data")) {
                    throw new Unreadable("it is protected by a password. Save it without one and try again.");
                }
                read(archive, draft);
            }
        });
    }

    private static void read(Archive archive, PaperDraft draft) throws IOException {
        var styles = new OpenDocumentStyles();
        if (archive.has("styles.xml")) {
            try (var xml = archive.xml("styles.xml")) {
                xml.children(part -> styles.part(xml, part));
            }
        }
        var paged = archive.mentions("content.xml", "soft-page-break");
        try (var xml = archive.xml("content.xml")) {
            xml.children(part -> {
                if (part.equals("body")) {
                    xml.children(kind -> {
                        if (kind.equals("spreadsheet")) {
                            new OpenDocumentSheets(draft, styles).read(xml);
                        } else {
                            new OpenDocumentBody(draft, styles, paged).read(xml);
                        }
                    });
                } else {
                    styles.part(xml, part);
                }
            });
        }
    }
}
