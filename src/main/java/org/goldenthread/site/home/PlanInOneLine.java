package org.goldenthread.site.home;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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

/** How everything that was chosen and is being done stands, as one bar with its denominator. */
@Component
public class PlanInOneLine implements HomeBlock {
    private static final int CHOSEN = 3;
    private static final int DONE = 7;
    private final Tallies tallies;
    private final Kinds kinds;
    private final Templates templates;

    PlanInOneLine(Tallies tallies, Kinds kinds, Templates templates) {
        this.tallies = tallies;
        this.kinds = kinds;
        this.templates = templates;
    }

    /**
     * A piece of the bar.
     *
     * @param from where it starts, in thousandths of the bar
     * @param width in thousandths of the bar
     * @param inside what stands in it; empty where there is no room
     */
    public record Piece(Tone tone, String words, long count, int percent, int from, int width, String inside) {}

    @Override
    public boolean narrow() {
        return true;
    }

    @Override
    public Optional<Panel.Shown> on(Visitor visitor) {
        var judged = new ArrayList<Kind>();
        var tally = new Tally(Map.of());
        for (var kind : kinds.all()) {
            var ofKind = inThePlan(kind) ? tallies.of(visitor.council(), List.of(kind.code())) : new Tally(Map.of());
            if (ofKind.total() > 0) {
                judged.add(kind);
                tally = tally.plus(ofKind);
            }
        }
        if (tally.total() == 0) {
            return Optional.empty();
        }
        Map<String, Object> values = Map.of("pieces", pieces(tally), "words", words(tally, judged));
        return Optional.of(new Panel.Shown("The plan in one line", templates.content("site/home/bar", values), 20));
    }

    private static boolean inThePlan(Kind kind) {
        return kind.column() >= CHOSEN && kind.column() <= DONE && !kind.code().equals("plan");
    }

    static List<Piece> pieces(Tally tally) {
        long total = tally.total();
        var pieces = new ArrayList<Piece>();
        long before = 0;
        for (var tone : Tone.values()) {
            long count = tally.of(tone);
            if (count > 0) {
                int from = (int) (before * 1000 / total);
                int width = (int) ((before + count) * 1000 / total) - from;
                int percent = (int) Math.round(count * 100.0 / total);
                var inside = width < 70 ? "" : percent + " %" + (width < 230 ? "" : " " + words(tone));
                pieces.add(new Piece(tone, words(tone), count, percent, from, width, inside));
                before += count;
            }
        }
        return pieces;
    }

    private static String words(Tone tone) {
        return switch (tone) {
            case GOOD -> "on track";
            case WARNING -> "at risk";
            case BAD -> "off track";
            case DONE -> "complete";
            case NONE -> "not judged";
        };
    }

    private static String words(Tally tally, List<Kind> judged) {
        var said = pieces(tally).stream()
                .map(piece -> piece.count() + " " + piece.words())
                .collect(Collectors.joining(", "));
        var nouns = judged.stream()
                .map(kind -> kind.plural().toLowerCase(Locale.UK))
                .toList();
        return said + ": of " + tally.total() + " open " + joined(nouns) + "; what is closed is left out.";
    }

    private static String joined(List<String> nouns) {
        return nouns.size() < 2
                ? String.join("", nouns)
                : String.join(", ", nouns.subList(0, nouns.size() - 1)) + " and " + nouns.getLast();
    }
}
