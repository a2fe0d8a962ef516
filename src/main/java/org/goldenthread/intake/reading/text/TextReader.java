package org.goldenthread.intake.reading.text;

import java.util.Set;
import org.goldenthread.intake.paper.Paper;
import org.goldenthread.intake.reading.PaperDraft;
import org.goldenthread.intake.reading.Reader;
import org.goldenthread.intake.reading.Sniff;
import org.goldenthread.intake.reading.TextFile;
import org.goldenthread.intake.reading.Upload;
import org.goldenthread.vocabulary.Checked;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Reads plain text and Markdown, above all the text that other tools took out of a PDF; asked after all others. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
public final class TextReader implements Reader {

    @Override
    public String format() {
        return "plain text (TXT, MD)";
    }

    @Override
    public Set<String> extensions() {
        return Set.of("txt", "text", "md", "markdown");
    }

    @Override
    public boolean takes(Upload upload, Sniff sniff) {
        boolean other = sniff.startsWith("%PDF") || sniff.startsWith("{\\rtf") || sniff.isZip() || sniff.isOle();
        return sniff.isText() && !other;
    }

    @Override
    public Checked<Paper> read(Upload upload) {
        return PaperDraft.read(
                upload, draft -> new TextBlocks(TextLine.all(TextFile.words(upload.content()))).into(draft));
    }

    /** The paper that a text already in memory makes. */
    public static Paper paper(String name, String text) {
        var draft = new PaperDraft(name);
        new TextBlocks(TextLine.all(text)).into(draft);
        return draft.paper();
    }
}
