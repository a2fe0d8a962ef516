package org.goldenthread.site.home;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.goldenthread.access.Visitor;
import org.goldenthread.site.HomeBlock;
import org.goldenthread.site.Panel;
import org.goldenthread.site.Templates;
import org.goldenthread.thread.Kind;
import org.goldenthread.thread.Kinds;
import org.goldenthread.thread.tally.Tallies;
import org.goldenthread.thread.tally.Tally;
import org.goldenthread.vocabulary.Tone;
import org.springframework.stereotype.Component;

/** The council's record in one bar: how much of it is on track, of how much. */
@Component
class RecordInOneLine implements HomeBlock {
    private static final int WIDTH = 440;
    private static final int FIRST_JUDGED = 1;
    private static final int LAST_JUDGED = 8;
    private final Tallies tallies;
    private final List<Kind> judged;
    private final Templates templates;

    RecordInOneLine(Tallies tallies, Kinds kinds, Templates templates) {
        this.tallies = tallies;
        this.judged = kinds.all().stream()
                .filter(kind -> kind.column() >= FIRST_JUDGED && kind.column() <= LAST_JUDGED)
                .filter(kind -> !kind.code().equals("plan"))
                .toList();
        this.templates = templates;
    }

    @Override
    public Optional<Panel.Shown> on(Visitor visitor) {
        var tally =
                tallies.of(visitor.council(), judged.stream().map(Kind::code).toList());
        if (tally.total() == 0) {
            return Optional.empty();
        }
        var nouns = judged.stream()
                .map(kind -> kind.plural().toLowerCase(java.util.Locale.ROOT))
                .collect(Collectors.joining(", "));
        return Optional.of(new Panel.Shown(
                "The record in one line",
                templates.content(
                        "site/home/line", Map.of("parts", parts(tally), "total", tally.total(), "nouns", nouns)),
                20));
    }

    private static List<LinePart> parts(Tally tally) {
        var parts = new ArrayList<LinePart>();
        int from = 0;
        for (var tone : List.of(Tone.DONE, Tone.GOOD, Tone.WARNING, Tone.BAD, Tone.NONE)) {
            int width = (int) Math.round(tally.of(tone) * (double) WIDTH / tally.total());
            if (tally.of(tone) > 0) {
                parts.add(new LinePart(tone, words(tone), tally.of(tone), from, width));
                from += width;
            }
        }
        return parts;
    }

    private static String words(Tone tone) {
        return switch (tone) {
            case DONE -> "done";
            case GOOD -> "on track";
            case WARNING -> "at risk";
            case BAD -> "off track";
            case NONE -> "nothing to judge";
        };
    }

    @Override
    public boolean narrow() {
        return true;
    }
}
