package org.goldenthread.measures.loading.terminal;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.goldenthread.measures.loading.Clash;
import org.goldenthread.measures.loading.MeasureMet;
import org.goldenthread.measures.loading.Reckoning;
import org.goldenthread.measures.reading.Outcome;

/** What came of loading a file, for a person at a terminal. */
final class LoadWords {
    private static final int SHOWN = 10;

    private LoadWords() {}

    static String of(String name, Reckoning done, boolean preview) {
        var text = new StringBuilder();
        counts(text, name, done);
        var outcome = done.outcome();
        outcome.checks().forEach(check -> line(text, "  check: %s", check.words()));
        some(text, "not known", done.asked(), MeasureMet::words);
        some(text, "refused", outcome.refusals(), LoadWords::refusal);
        some(text, "refused", done.sifted().clashes(), Clash::words);
        some(text, "look at", done.notes(), note -> note);
        some(text, "note", outcome.remarks(), remark -> remark);
        return text.append(last(done, preview)).toString();
    }

    private static void counts(StringBuilder text, String name, Reckoning done) {
        var outcome = done.outcome();
        var now = done.recorded();
        var sifted = done.sifted();
        var about = done.about();
        line(text, "%s: %,d rows, %,d figures", name, outcome.rows(), outcome.figures());
        line(text, "  new %,d · changed %,d · known already %,d", now.added(), now.changed(), now.unchanged());
        line(text, "  refused %,d · approved and left %,d", done.refused(), now.sealed());
        line(
                text,
                "  said twice %,d · empty %,d · set aside %,d",
                sifted.repeated(),
                sifted.empty(),
                outcome.setAside());
        line(
                text,
                "  measures: %,d known, %,d new",
                done.known().size(),
                done.added().size());
        line(
                text,
                "  measures: %,d left out, %,d not known",
                done.leftOut().size(),
                done.asked().size());
        line(
                text,
                "  councils and areas: %,d, of them new %,d",
                about.all(),
                about.strange().size());
    }

    private static String refusal(Outcome.Refusal one) {
        return (one.sheet().isEmpty() ? "" : one.sheet() + ", ") + "row " + one.row()
                + (one.column() == 0 ? "" : ", column " + one.column())
                + ": “" + one.text() + "” " + one.reason();
    }

    private static String last(Reckoning done, boolean preview) {
        if (preview) {
            return "Nothing is saved: this was a preview.";
        }
        return done.recorded().batch() == 0
                ? "Nothing new: everything in the file is known already."
                : "Recorded as batch %d; bin/gt load take-back %1$d --why REASON takes it back."
                        .formatted(done.recorded().batch());
    }

    private static void line(StringBuilder text, String format, Object... values) {
        text.append(format.formatted(values)).append('\n');
    }

    private static <T> void some(StringBuilder text, String head, List<T> all, Function<T, String> words) {
        if (!all.isEmpty()) {
            text.append(all.stream()
                    .limit(SHOWN)
                    .map(words)
                    .map(one -> "  " + head + ": " + one + "\n")
                    .collect(Collectors.joining()));
        }
        if (all.size() > SHOWN) {
            line(text, "  … and %,d more", all.size() - SHOWN);
        }
    }
}
