package org.goldenthread.delivery.blocks;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.goldenthread.delivery.Level;
import org.goldenthread.delivery.Undertaking;
import org.goldenthread.delivery.Undertakings;
import org.goldenthread.publishing.blocks.Asked;
import org.goldenthread.publishing.blocks.Block;
import org.goldenthread.publishing.blocks.Drawn;
import org.goldenthread.publishing.blocks.Fact;
import org.goldenthread.publishing.blocks.Setting;
import org.goldenthread.publishing.document.Part;
import org.goldenthread.publishing.document.Part.Column;
import org.goldenthread.site.list.Cell;
import org.goldenthread.site.list.Filter.Choice;
import org.goldenthread.thread.Things;
import org.goldenthread.vocabulary.Tone;
import org.springframework.stereotype.Component;

/** The projects of a programme: promised and expected day, slip and status, the gravest first. */
@Component
class ProjectTable implements Block {
    private static final String TROUBLED = "troubled";
    private static final Setting ONLY = Setting.choice(
            "only", "Only", "All projects", List.of(new Choice(TROUBLED, "Late, off track, at risk or paused")));
    private static final List<Column> COLUMNS = List.of(
            new Column("Project", false),
            new Column("Owner", false),
            new Column("Stage", false),
            new Column("Baseline end", false),
            new Column("Expected or actual end", false),
            new Column("Slip in days", true),
            new Column("Status", false));
    private final Programmes programmes;
    private final Undertakings undertakings;
    private final Things things;

    ProjectTable(Programmes programmes, Undertakings undertakings, Things things) {
        this.programmes = programmes;
        this.undertakings = undertakings;
        this.things = things;
    }

    @Override
    public String code() {
        return "delivery/projects";
    }

    @Override
    public String title() {
        return "Projects of a programme";
    }

    @Override
    public List<Setting> settings(String council) {
        return List.of(programmes.choice(council), ONLY);
    }

    @Override
    public List<Setting> checked(String council) {
        return List.of(Programmes.typed(), ONLY);
    }

    @Override
    public Drawn draw(Asked asked) {
        var programme = programmes.chosen(asked);
        if (programme.isEmpty()) {
            return Programmes.none(asked);
        }
        var all = undertakings.below(programme.get().ref()).stream()
                .filter(one -> one.level() == Level.PROJECT)
                .toList();
        if (all.isEmpty()) {
            return Drawn.saying(programme.get().title() + " has no projects.");
        }
        var shown = all.stream()
                .filter(one -> asked.setting("only").isEmpty() || isTroubled(one))
                .sorted(Comparator.comparingInt(ProjectTable::urgency))
                .toList();
        var left = programmes.asOfToday(asked);
        if (shown.size() < all.size()) {
            left.add("%d of %d projects, which are in no trouble, are left out."
                    .formatted(all.size() - shown.size(), all.size()));
        }
        if (shown.isEmpty()) {
            return new Drawn(
                    List.of(Part.Paragraph.of(
                            "No project of " + programme.get().title() + " is in trouble. " + asked.note(left))),
                    List.of(),
                    left);
        }
        var names = things.titles(
                shown.stream().map(Undertaking::owner).filter(Objects::nonNull).toList());
        var today = programmes.today();
        var facts = new ArrayList<Fact>();
        shown.forEach(one -> fact(one, today, facts));
        return new Drawn(
                List.of(new Part.Table(
                        "Projects of " + programme.get().title(),
                        COLUMNS,
                        shown.stream().map(one -> row(one, names, today)).toList(),
                        asked.note(left))),
                facts,
                left);
    }

    private static boolean isTroubled(Undertaking one) {
        var tone = one.standing().state().tone();
        return tone == Tone.BAD || tone == Tone.WARNING;
    }

    private static int urgency(Undertaking one) {
        return switch (one.standing().state().tone()) {
            case BAD -> 0;
            case WARNING -> 1;
            case GOOD -> 2;
            case NONE -> 3;
            case DONE -> 4;
        };
    }

    private static List<Cell> row(Undertaking one, Map<String, String> names, LocalDate today) {
        var dates = one.dates();
        var slip = dates.slip(today);
        var owner = one.owner() == null ? one.ownerNamed() : names.getOrDefault(one.owner(), one.ownerNamed());
        return List.of(
                Cell.link(one.title(), Programmes.href(one), one.ref()),
                Cell.text(owner),
                Cell.text(one.standing().stage().words()),
                Cell.day(dates.baselineDue()),
                dates.isOpenEnded(today) ? Cell.text("not known") : Cell.day(dates.expected()),
                slip.isEmpty()
                        ? new Cell.Number(null, "–")
                        : new Cell.Number(BigDecimal.valueOf(slip.getAsLong()), signed(slip.getAsLong())),
                Cell.status(one.standing().state()));
    }

    private static String signed(long days) {
        return days > 0 ? "+" + days : days < 0 ? "−" + -days : "0";
    }

    private static void fact(Undertaking one, LocalDate today, List<Fact> facts) {
        var slip = one.dates().slip(today);
        if (slip.isPresent()) {
            var open = one.dates().isOpenEnded(today);
            facts.add(new Fact(
                    one.title() + ", slip in days",
                    signed(slip.getAsLong()),
                    "From the baseline's end, "
                            + Cell.day(one.dates().baselineDue()).words() + ", to "
                            + (open
                                    ? "today, since nobody says when it will be over"
                                    : Cell.day(one.dates().expected()).words())
                            + ".",
                    Programmes.href(one)));
        }
    }
}
