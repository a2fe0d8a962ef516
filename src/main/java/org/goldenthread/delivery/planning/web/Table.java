package org.goldenthread.delivery.planning.web;

import java.util.List;
import org.goldenthread.delivery.Undertaking;
import org.goldenthread.delivery.planning.web.Tree.Branch;
import org.goldenthread.delivery.schedule.Slip;
import org.goldenthread.site.list.Cell;
import org.goldenthread.site.list.Column;
import org.goldenthread.site.list.ListRequest;
import org.goldenthread.site.list.Listing;
import org.jspecify.annotations.Nullable;

/** The dates beside the picture, and for spreadsheets. */
final class Table {
    private Table() {}

    static Listing<Line> of(ListRequest request, List<Line> lines) {
        return new Listing<>(
                request,
                "actions and milestones",
                columns(),
                lines,
                List.of(),
                lines.size(),
                null,
                "Nothing here has dates yet. Add actions or milestones to a project, or bring in a project file.");
    }

    private static List<Column<Line>> columns() {
        return List.of(
                Column.of(
                        "what",
                        "Action or milestone",
                        line -> Cell.link(
                                line.action().title(),
                                line.href(),
                                line.action().ref() + below(line))),
                Column.of("start", "Start", line -> Cell.day(line.reckoned().start())),
                Column.of(
                        "baseline",
                        "Baseline",
                        line -> Cell.day(line.action().dates().baselineDue())),
                Column.of("due", "Due", line -> Cell.day(line.action().dates().due())),
                Column.of(
                        "forecast",
                        "Forecast or done",
                        line -> Cell.day(line.reckoned().finish())),
                Column.of("slip", "Slip", line -> Cell.text(slip(line.reckoned().slip()))),
                Column.of("spare", "To spare", line -> Cell.text(spare(line))),
                Column.of(
                        "progress",
                        "Done",
                        line -> Cell.text(
                                line.action().isMilestone()
                                        ? ""
                                        : line.action().course().progress() + "%")),
                Column.of("waits", "Waits for", line -> Cell.text(String.join(", ", line.waitsFor()))),
                Column.of("rating", "Rating", line -> Cell.status(line.verdict().state())),
                Column.of("because", "Because", line -> Cell.text(line.verdict().because())));
    }

    private static String below(Line line) {
        return line.part().isEmpty() ? "" : " · " + line.part();
    }

    private static String slip(@Nullable Slip slip) {
        if (slip == null) {
            return "no baseline";
        }
        if (slip.days() <= 0) {
            return slip.days() == 0 ? "none" : Shown.moved(slip.days());
        }
        return Shown.moved(slip.days()) + ": "
                + (slip.passedOn() == 0
                        ? "absorbed"
                        : slip.absorbed() == 0 ? "passed on" : slip.passedOn() + " of them passed on");
    }

    private static String spare(Line line) {
        if (line.reckoned().critical()) {
            return "critical";
        }
        var spare = line.reckoned().spare();
        return spare.isEmpty() ? "" : Shown.days(spare.getAsInt());
    }

    /** Undertakings alone. */
    static Listing<Branch> of(ListRequest request, Tree tree) {
        List<Column<Branch>> columns = List.of(
                Column.of(
                        "what",
                        "Programme",
                        branch -> Cell.link(
                                branch.undertaking().title(),
                                "/delivery/timeline?within="
                                        + branch.undertaking().ref(),
                                branch.undertaking().ref())),
                Column.of(
                        "start",
                        "Start",
                        branch -> Cell.day(branch.undertaking().dates().start())),
                Column.of(
                        "baseline",
                        "Baseline",
                        branch -> Cell.day(branch.undertaking().dates().baselineDue())),
                Column.of(
                        "due",
                        "Due",
                        branch -> Cell.day(branch.undertaking().dates().due())),
                Column.of(
                        "forecast",
                        "Forecast or done",
                        branch -> Cell.day(branch.undertaking().dates().expected())),
                Column.of("slip", "Slip", branch -> Cell.text(slip(branch.undertaking()))),
                Column.of(
                        "state",
                        "State",
                        branch -> Cell.status(branch.undertaking().standing().state())));
        return new Listing<>(
                request,
                "programmes",
                columns,
                tree.branches(),
                List.of(),
                tree.branches().size(),
                null,
                "There is no programme yet. Add one, or bring in a project file.");
    }

    private static String slip(Undertaking one) {
        var slip = one.dates().slip();
        return slip.isEmpty() ? "no baseline" : slip.getAsLong() == 0 ? "none" : Shown.moved(slip.getAsLong());
    }
}
