package org.goldenthread.findings.analysis;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.goldenthread.vocabulary.Problem;
import org.jspecify.annotations.Nullable;

/**
 * How the analysis is headed and signed when it goes to a meeting.
 *
 * @param label such as "Annex C to agenda item 7"; may be empty
 * @param purpose the notes that say what the document is for
 * @param printed the date of signing as people say it, where no day is known
 */
public record Annex(
        String label,
        String title,
        String purpose,
        String name,
        String role,
        @Nullable LocalDate signed,
        String printed) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    /** What a council starts from. */
    public static final Annex PLAIN = new Annex(
            "",
            "Improvement analysis",
            "This document tracks areas for improvement that others and we ourselves have named. It is an analysis of"
                    + " our response rather than an action plan.",
            "",
            "",
            null,
            "");

    /** When it was signed, in words; empty when it is not. */
    public String date() {
        return signed == null ? printed : signed.format(DAY);
    }

    public boolean isSigned() {
        return !(role + name).isBlank();
    }

    List<Problem> problems() {
        var found = new ArrayList<Problem>();
        if (title.isBlank() || title.length() > 200) {
            found.add(new Problem("title", "Enter a title, up to 200 characters"));
        }
        if (label.length() > 120) {
            found.add(
                    new Problem("label", "The annex label has up to 120 characters, such as Annex C to agenda item 7"));
        }
        if (purpose.length() > 5000) {
            found.add(new Problem("purpose", "The notes have up to 5,000 characters"));
        }
        return found;
    }
}
