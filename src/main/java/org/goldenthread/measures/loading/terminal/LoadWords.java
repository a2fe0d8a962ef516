package org.goldenthread.measures.loading.terminal;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.goldenthread.measures.loading.MeasureMet;
import org.goldenthread.measures.loading.Reckoning;

/** What came of loading a file, for a person at a terminal. */
final class LoadWords {
    private static final int SHOWN = 10;

    private LoadWords() {}

    static String of(String name, Reckoning done, boolean preview) {
        var text = new StringBuilder();
        var outcome = done.outcome();
        var recorded = done.recorded();
        line(
                text,
                "%s: %,d rows, %,d figures, %,d cells that say why there is none",
                name,
                outcome.rows(),
                outcome.figures(),
                outcome.absent());
        line(
                text,
                "  new %,d · changed %,d · known already %,d · approved and left %,d · refused %,d",
                recorded.added(),
                recorded.changed(),
                recorded.unchanged(),
                recorded.sealed(),
                done.refused());
        var sifted = done.sifted();
        line(
                text,
                "  said twice %,d · empty %,d · of measures left out %,d · set aside %,d",
                sifted.repeated(),
                sifted.empty(),
                sifted.leftOut(),
                outcome.setAside());
        line(
                text,
                "  measures: %,d known, %,d new, %,d left out, %,d not known",
                done.known().size(),
                done.added().size(),
                done.leftOut().size(),
                done.asked().size());
        line(
                text,
                "  councils and areas: %,d, of them %,d new",
                done.about().all(),
                done.about().strange().size());
        outcome.checks().forEach(check -> line(text, "  check: %s", check.words()));
        some(text, "not known", done.asked(), MeasureMet::words);
        some(
                text,
                "refused",
                outcome.refusals(),
                one -> "%srow %d%s: “%s” %s"
                        .formatted(
                                one.sheet().isEmpty() ? "" : one.sheet() + ", ",
                                one.row(),
                                one.column() == 0 ? "" : ", column " + one.column(),
                                one.text(),
                                one.reason()));
        some(text, "refused", sifted.clashes(), clash -> clash.words());
        some(text, "look at", done.notes(), note -> note);
        some(text, "note", outcome.remarks(), remark -> remark);
        text.append(last(done, preview));
        return text.toString();
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
