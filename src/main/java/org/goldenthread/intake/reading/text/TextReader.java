package org.goldenthread.intake.reading.text;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Set;
import org.goldenthread.intake.paper.Paper;
import org.goldenthread.intake.reading.PaperDraft;
import org.goldenthread.intake.reading.Reader;
import org.goldenthread.intake.reading.Sniff;
import org.goldenthread.intake.reading.Unreadable;
import org.goldenthread.intake.reading.Upload;
import org.goldenthread.vocabulary.Checked;
import org.springframework.stereotype.Component;

/** Reads plain text and Markdown, above all the text that other tools took out of a PDF. */
@Component
public final class TextReader implements Reader {
    private static final Set<String> EXTENSIONS = Set.of("txt", "text", "md", "markdown", "");
    private static final long MOST_BYTES = 64_000_000;

    @Override
    public String format() {
        return "Plain text (TXT)";
    }

    @Override
    public boolean takes(Upload upload, Sniff sniff) {
        return EXTENSIONS.contains(sniff.extension())
                && !sniff.isZip()
                && !sniff.startsWith("%PDF")
                && !sniff.startsWith("{\\rtf")
                && TextDecoding.looksLikeText(sniff.head());
    }

    @Override
    public Checked<Paper> read(Upload upload) {
        try {
            if (Files.size(upload.content()) > MOST_BYTES) {
                return Checked.refused(upload.name(), "it is longer than any paper; split it and bring the parts in.");
            }
            return read(upload.name(), TextDecoding.decode(Files.readAllBytes(upload.content())));
        } catch (IOException e) {
            return Checked.refused(upload.name(), "the file could not be opened; send it again.");
        } catch (Unreadable e) {
            return Checked.refused(upload.name(), e.reason());
        }
    }

    private static Checked<Paper> read(String name, String text) {
        if (text.isBlank()) {
            return Checked.refused(name, "it has no words in it; check that the right file was sent.");
        }
        return Checked.accepted(paper(name, text));
    }

    /** The paper that a text already in memory makes. */
    public static Paper paper(String name, String text) {
        var draft = new PaperDraft(name);
        new TextBlocks(TextLine.all(text)).into(draft);
        return draft.paper();
    }

    /** The bytes of a text, for callers that hold a string and want the way of a file. */
    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
