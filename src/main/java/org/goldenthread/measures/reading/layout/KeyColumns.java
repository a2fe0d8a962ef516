package org.goldenthread.measures.reading.layout;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.goldenthread.measures.reading.Part;
import org.goldenthread.measures.reading.sheet.Heads;
import org.jspecify.annotations.Nullable;

/** Finds the columns that say whose, of what and when: by their headings, held against their cells. */
final class KeyColumns {
    private final Draft draft;

    KeyColumns(Draft draft) {
        this.draft = draft;
    }

    void find() {
        period();
        subject();
        measure();
        for (var look : draft.looks) {
            if (draft.free(look) && (look.text() || look.blank() || look.signsOnly())) {
                if (Names.place(Names.STATUS, look.heading) >= 0) {
                    draft.take(look, Part.STATUS, "the heading says so, and its cells hold no figures.");
                } else if (Names.place(Names.NOTE, look.heading) >= 0) {
                    draft.take(look, Part.NOTE, "the heading says so.");
                }
            }
        }
    }

    private @Nullable ColumnLook best(List<String> names, Predicate<ColumnLook> fits) {
        return draft.looks.stream()
                .filter(draft::free)
                .filter(look -> Names.place(names, look.heading) >= 0)
                .filter(fits)
                .min(Comparator.comparingInt(look -> Names.place(names, look.heading)))
                .orElse(null);
    }

    private void period() {
        var period = best(Names.PERIOD, ColumnLook::periods);
        if (period == null) {
            period = draft.looks.stream()
                    .filter(look -> look.periods() && look.text() && !look.numeric())
                    .findFirst()
                    .orElse(null);
        }
        if (period != null) {
            draft.take(period, Part.PERIOD, "its cells are labels of periods.");
        }
        for (var look : draft.looks) {
            if (period != null && draft.free(look) && look.parts() && look.different() <= 12) {
                draft.take(look, Part.PERIOD_PART, "its cells name quarters or months of the period beside them.");
                return;
            }
        }
    }

    private void subject() {
        boolean coded = registered();
        if (!coded) {
            var named = best(Names.SUBJECT_CODE, look -> look.different() > 1);
            var old = named != null
                    ? null
                    : draft.looks.stream()
                            .filter(draft::free)
                            .filter(ColumnLook::oldCodes)
                            .findFirst()
                            .orElse(null);
            if (named != null) {
                draft.take(named, Part.SUBJECT_CODE, "the heading says so.");
            } else if (old != null) {
                draft.take(old, Part.SUBJECT_CODE, "its cells are codes of councils as they were before 2009.");
            }
        }
        for (var look : draft.looks) {
            if (draft.free(look) && (look.gss() || look.oldCodes())) {
                draft.take(look, Part.IGNORE, "a second code of the same area.");
            } else if (draft.free(look)
                    && draft.has(Part.SUBJECT_CODE)
                    && Names.codes(look.heading)
                    && Names.place(Names.MEASURE_CODE, look.heading) < 0) {
                draft.take(look, Part.IGNORE, "its numbers are codes.");
            }
        }
        var name = best(Names.SUBJECT, ColumnLook::text);
        if (name == null && draft.has(Part.SUBJECT_CODE)) {
            name = beside(draft.of(Part.SUBJECT_CODE).getFirst());
        }
        if (name != null) {
            draft.take(name, Part.SUBJECT, "its cells name areas, and the heading fits.");
        }
    }

    /** The codes of the national register: the finest areas, and where a row names none of these, the wider ones. */
    private boolean registered() {
        var named = best(Names.SUBJECT_CODE, ColumnLook::gss);
        var codes = draft.looks.stream()
                .filter(draft::free)
                .filter(ColumnLook::gss)
                .sorted(Comparator.comparing((ColumnLook look) -> look != named)
                        .thenComparing(
                                Comparator.comparingInt(ColumnLook::different).reversed()))
                .toList();
        int blank = 0;
        for (var look : codes) {
            if (draft.has(Part.SUBJECT_CODE) && look.filled() <= blank) {
                break;
            }
            boolean finest = !draft.has(Part.SUBJECT_CODE);
            draft.take(
                    look,
                    Part.SUBJECT_CODE,
                    finest
                            ? "its cells are codes of the national register."
                            : "counts for rows that the finer code leaves blank.");
            blank = look.filled();
        }
        return !codes.isEmpty();
    }

    /** The names beside a column of codes: as many different ones as there are rows named. */
    private @Nullable ColumnLook beside(int code) {
        return draft.looks.stream()
                .filter(draft::free)
                .filter(ColumnLook::text)
                .filter(look -> !Names.known(look.heading))
                .filter(look -> look.different() * 10 >= draft.looks.get(code).different() * 9)
                .min(Comparator.comparingInt(look -> Math.abs(look.index - code)))
                .orElse(null);
    }

    private void measure() {
        var name = best(Names.MEASURE, look -> look.text() && !look.periods());
        if (name != null) {
            draft.take(name, Part.MEASURE, "the heading says so.");
        }
        var code = best(Names.MEASURE_CODE, look -> !look.counts() || name != null);
        if (code != null && (name != null || code.text())) {
            draft.take(code, Part.MEASURE_CODE, "the heading says so.");
        }
    }

    /** Whether a column numbers the rows or has neither heading nor cells. */
    static boolean idle(ColumnLook look) {
        return look.blank() || Heads.unnamed(look.heading) && look.counts();
    }
}
