package org.goldenthread.intake.reading.office;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.goldenthread.intake.reading.PaperDraft;
import org.goldenthread.intake.reading.Unreadable;
import org.goldenthread.intake.reading.packed.Archive;
import org.goldenthread.intake.reading.packed.XmlWalk;
import org.jspecify.annotations.Nullable;

/** The words of a workbook, which it keeps once however many cells show them. */
final class WorkbookStrings {
    private WorkbookStrings() {}

    static List<String> read(Archive archive, @Nullable String part) throws IOException {
        var strings = new ArrayList<String>();
        if (part == null || !archive.has(part)) {
            return strings;
        }
        var characters = new long[1];
        try (var xml = archive.xml(part)) {
            xml.children(name -> {
                var words = words(xml);
                characters[0] += words.length() + 8L;
                if (characters[0] > PaperDraft.MOST_CHARACTERS) {
                    throw new Unreadable(
                            "it holds more than %,d characters. Split it and bring the parts in one by one."
                                    .formatted(PaperDraft.MOST_CHARACTERS));
                }
                strings.add(words);
            });
        }
        return strings;
    }

    /** The words of the current element, without any readings aids in it. */
    static String words(XmlWalk xml) throws IOException {
        var words = new StringBuilder();
        xml.children(name -> {
            switch (name) {
                case "t" -> xml.words(words::append);
                case "r" ->
                    xml.children(inner -> {
                        if (inner.equals("t")) {
                            xml.words(words::append);
                        } else {
                            xml.skip();
                        }
                    });
                default -> xml.skip();
            }
            if (words.length() > PaperDraft.MOST_CHARACTERS) {
                throw new Unreadable("one of its cells holds more words than a paper. Split it and try again.");
            }
        });
        return words.toString();
    }
}
