package org.goldenthread.reports.content;

import java.util.List;
import org.goldenthread.reports.content.Entry.Said;
import org.goldenthread.vocabulary.Checked;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to what is written in reports; nothing of it is ever overwritten. */
@Component
@Transactional
public class ReportContents {
    private static final int LONGEST = 200_000;
    private static final int LONGEST_TITLE = 300;
    private final EntryStore store;

    ReportContents(EntryStore store) {
        this.store = store;
    }

    /** Somebody else saved the same part in the meantime. */
    public static final class WrittenMeanwhile extends RuntimeException {
        private static final long serialVersionUID = 1;

        WrittenMeanwhile(String code) {
            super("somebody else has saved " + code);
        }
    }

    @Transactional(readOnly = true)
    public Content of(String ref) {
        return at(ref, Long.MAX_VALUE);
    }

    /** As it stood after a save. */
    @Transactional(readOnly = true)
    public Content at(String ref, long save) {
        return Content.of(store.standing(ref, save));
    }

    /** What was saved last, the newest first. */
    @Transactional(readOnly = true)
    public List<Entry> saves(String ref, int most) {
        return store.saves(ref, most);
    }

    /**
     * A part as somebody wants it.
     *
     * @param version the save of this part that the writer had before their eyes; 0 for the first
     */
    public record Writing(String code, long version, Said said) {}

    /**
     * Saves parts of a report, all of them or none; what is there already in the same words is not saved again.
     *
     * @throws WrittenMeanwhile when somebody else was faster with one of them
     */
    public Checked<Content> put(String ref, String council, List<Writing> parts) {
        var before = of(ref);
        for (var part : parts) {
            if (part.said().words().length() > LONGEST) {
                return Checked.refused("words", "A part has up to 200,000 characters; put long lists into an appendix");
            }
            if (part.said().title().length() > LONGEST_TITLE) {
                return Checked.refused("title", "A title has up to 300 characters");
            }
            if (before.version(part.code()) != part.version()) {
                throw new WrittenMeanwhile(part.code());
            }
        }
        parts.stream()
                .filter(part -> !before.said(part.code()).equals(part.said()))
                .forEach(part -> store.insert(ref, council, part.code(), part.said()));
        return Checked.accepted(of(ref));
    }

    /** Takes over everything that stands in another report of the council. */
    public void copy(String from, String ref, String council) {
        of(from).entries().values().forEach(one -> store.insert(ref, council, one.code(), one.said()));
    }
}
