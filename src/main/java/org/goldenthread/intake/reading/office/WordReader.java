package org.goldenthread.intake.reading.office;

import java.io.IOException;
import java.util.Objects;
import java.util.Set;
import org.goldenthread.intake.paper.Paper;
import org.goldenthread.intake.reading.PaperDraft;
import org.goldenthread.intake.reading.Reader;
import org.goldenthread.intake.reading.Sniff;
import org.goldenthread.intake.reading.Upload;
import org.goldenthread.intake.reading.packed.Archive;
import org.goldenthread.vocabulary.Checked;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Reads a Word document as a reader of the final text sees it: tracked deletions and hidden words are left out, the
 * automatic numbers are printed. The document is walked, not loaded, so that its length costs no memory.
 */
@Component
@Order(20)
public final class WordReader implements Reader {

    @Override
    public String format() {
        return "Word document (DOCX)";
    }

    @Override
    public Set<String> extensions() {
        return Set.of("docx", "docm", "dotx", "dotm");
    }

    @Override
    public boolean takes(Upload upload, Sniff sniff) {
        return sniff.isZip() && Archive.kind(upload.content()).startsWith("word/");
    }

    @Override
    public Checked<Paper> read(Upload upload) {
        return PaperDraft.read(upload, draft -> {
            try (var archive = new Archive(upload.content())) {
                read(archive, Archive.kind(upload.content()), draft);
            }
        });
    }

    private static void read(Archive archive, String main, PaperDraft draft) throws IOException {
        var styles = new WordStyles(archive, archive.related(main, "styles"));
        var numbers = new WordNumbers(archive, archive.related(main, "numbering"));
        var paged = archive.mentions(main, "lastRenderedPageBreak");
        var body = new WordBody(draft, new WordParagraphs(styles, numbers), paged);
        try (var xml = archive.xml(main)) {
            xml.children(name -> {
                if (name.equals("body")) {
                    xml.children(block -> body.block(xml, block));
                } else {
                    xml.skip();
                }
            });
        }
        var footnotes = Objects.requireNonNullElse(archive.related(main, "footnotes"), "");
        if (archive.has(footnotes)) {
            try (var xml = archive.xml(footnotes)) {
                xml.children(note -> body.footnote(xml));
            }
        }
    }
}
