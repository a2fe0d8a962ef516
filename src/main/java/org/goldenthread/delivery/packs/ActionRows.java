package org.goldenthread.delivery.packs;

import static org.goldenthread.delivery.packs.Reading.got;

import java.time.Clock;
import java.time.LocalDate;
import org.goldenthread.delivery.Action;
import org.goldenthread.delivery.Action.Sort;
import org.goldenthread.delivery.ActionCourses;
import org.goldenthread.delivery.ActionCourses.Report;
import org.goldenthread.delivery.ActionFilter;
import org.goldenthread.delivery.Actions;
import org.goldenthread.delivery.Actions.Draft;
import org.goldenthread.delivery.Actions.Written;
import org.goldenthread.delivery.dependencies.Dependencies;
import org.goldenthread.delivery.dependencies.Dependency;
import org.goldenthread.intake.sheet.Row;
import org.goldenthread.intake.wording.Wording;
import org.goldenthread.thread.Things;
import org.springframework.stereotype.Component;

/** Enters the actions and milestones of a pack, each with its revisions, its last report and what it waits for. */
@Component
class ActionRows {
    private final Reading reading;
    private final Actions actions;
    private final ActionCourses courses;
    private final Dependencies dependencies;
    private final Things things;
    private final Clock clock;

    ActionRows(
            Reading reading,
            Actions actions,
            ActionCourses courses,
            Dependencies dependencies,
            Things things,
            Clock clock) {
        this.reading = reading;
        this.actions = actions;
        this.courses = courses;
        this.dependencies = dependencies;
        this.things = things;
        this.clock = clock;
    }

    /** Enters a row; one that is there already is left as it is. */
    void load(String council, Row row) {
        var draft = draft(council, row);
        if (actions.known(council, draft.project(), draft.written().externalId())
                .isPresent()) {
            return;
        }
        var ref = got(row, actions.add(council, draft)).ref();
        if (!row.get("revised").isEmpty()) {
            got(row, courses.revise(ref, version(ref), reading.revision(row)));
        }
        if (!row.get("evidence").isEmpty()) {
            got(row, courses.complete(ref, version(ref), reading.day(row, "ended"), row.get("evidence")));
        } else if (!row.get("view").isEmpty()
                || !row.get("forecast").isEmpty()
                || !row.get("progress").isEmpty()) {
            got(row, courses.report(ref, version(ref), report(row)));
        }
        if (!row.get("waits-for").isEmpty()) {
            got(row, dependencies.add(new Dependency(waitedFor(council, row).ref(), ref, lag(row), "")));
        }
    }

    private int version(String ref) {
        return things.get(ref).version();
    }

    private Report report(Row row) {
        int progress = row.get("progress").isEmpty() ? 0 : Integer.parseInt(row.get("progress"));
        var judgement = Reading.judgement(row, LocalDate.now(clock));
        return new Report(progress, reading.day(row, "forecast"), judgement, row.get("category"), row.get("because"));
    }

    private static int lag(Row row) {
        return row.get("lag").isEmpty() ? 0 : Integer.parseInt(row.get("lag"));
    }

    private Draft draft(String council, Row row) {
        var wording = new Action.Wording(
                row.get("code"),
                row.get("type").isEmpty() ? "task" : row.get("type"),
                row.get("outcome"),
                row.get("horizon"),
                "",
                "");
        var parent = reading.undertaking(council, row, "parent");
        return new Draft(
                parent == null ? null : parent.ref(),
                Sort.ofCode(row.get("level")),
                row.get("title"),
                reading.post(council, row, "owner"),
                "",
                new Written(
                        wording,
                        reading.day(row, "start"),
                        reading.day(row, "due"),
                        "",
                        Wording.key(row.get("title"))));
    }

    private Action waitedFor(String council, Row row) {
        var key = Wording.key(row.get("waits-for"));
        var filter = new ActionFilter(council, "", "", "", "", "", row.get("waits-for"));
        return actions.list(filter, ActionFilter.Paging.first(50)).rows().stream()
                .filter(one -> Wording.key(one.title()).equals(key))
                .findFirst()
                .orElseThrow(() -> new Reading.Unreadable(
                        row.problem("waits-for", "no action above is called “" + row.get("waits-for") + "”")));
    }
}
