package org.goldenthread.reports.content;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that was saved of a report: the text of a section, a cell of the grid of implications, a post that clears.
 *
 * @param id rises with every save, so that "as it stood at" is a number; also what an edit names as its version
 * @param code the section's, "implication.…", "clearance.…" or "appendix-…"
 * @param title of an appendix; empty for everything else
 * @param mark in the grid, or "yes" or "no" to the question of the key decision
 * @param post who clears it
 * @param words Markdown with blocks
 */
public record Entry(long id, String code, Said said, long account, Instant made) {

    /** What was written. */
    public record Said(String title, String mark, @Nullable String post, String words) {
        public static final Said NOTHING = new Said("", "", null, "");

        public static Said words(String words) {
            return new Said("", "", null, words);
        }

        public static Said marked(String mark, String words) {
            return new Said("", mark, null, words);
        }

        public static Said by(@Nullable String post) {
            return new Said("", "", post, "");
        }

        public boolean empty() {
            return equals(NOTHING);
        }
    }

    /** Whether it is one of the report's words rather than who clears them. */
    public boolean read() {
        return !code.startsWith("clearance.");
    }
}
