package org.goldenthread.delivery.packs;

import static org.goldenthread.delivery.packs.Reading.got;

import java.time.Clock;
import java.time.LocalDate;
import org.goldenthread.delivery.Level;
import org.goldenthread.delivery.Undertaking;
import org.goldenthread.delivery.UndertakingCourses;
import org.goldenthread.delivery.Undertakings;
import org.goldenthread.delivery.Undertakings.Draft;
import org.goldenthread.delivery.Undertakings.Entry;
import org.goldenthread.delivery.Undertakings.Written;
import org.goldenthread.delivery.dates.Dates;
import org.goldenthread.delivery.lifecycle.Shown;
import org.goldenthread.delivery.lifecycle.Stage;
import org.goldenthread.intake.sheet.Row;
import org.goldenthread.intake.wording.Wording;
import org.goldenthread.thread.Things;
import org.goldenthread.thread.TieKind;
import org.springframework.stereotype.Component;

/** Enters the portfolios, programmes, strands and projects of a pack, each with what became of it. */
@Component
class UndertakingRows {
    private final Reading reading;
    private final Undertakings undertakings;
    private final UndertakingCourses courses;
    private final Things things;
    private final Clock clock;

    UndertakingRows(
            Reading reading, Undertakings undertakings, UndertakingCourses courses, Things things, Clock clock) {
        this.reading = reading;
        this.undertakings = undertakings;
        this.courses = courses;
        this.things = things;
        this.clock = clock;
    }

    /** Enters a row; one that is there already is left as it is. */
    void load(String council, Row row) {
        var level = Level.ofCode(row.get("level"));
        if (undertakings.known(council, level, Wording.key(row.get("title"))).isPresent()) {
            return;
        }
        var ref = got(row, undertakings.add(council, draft(council, level, row), entry(row)))
                .ref();
        if (!row.get("revised").isEmpty()) {
            got(row, courses.revise(ref, version(ref), reading.revision(row)));
        }
        if (!row.get("view").isEmpty() || !row.get("forecast").isEmpty()) {
            var judgement = Reading.judgement(row, LocalDate.now(clock));
            got(row, courses.judge(ref, version(ref), judgement, reading.day(row, "forecast")));
        }
        if (!row.get("then").isEmpty()) {
            got(row, courses.move(ref, version(ref), Stage.ofCode(row.get("then")), then(council, row)));
        }
        var also = reading.undertaking(council, row, "also");
        if (also != null) {
            got(row, undertakings.alsoPartOf(ref, also.ref()));
        }
        reading.priority(council, row.get("serves"))
                .ifPresent(priority -> things.tie(priority.ref(), ref, TieKind.DELIVERED_BY));
    }

    private int version(String ref) {
        return things.get(ref).version();
    }

    private Draft draft(String council, Level level, Row row) {
        var wording = new Undertaking.Wording(
                row.get("code"), row.get("aim"), row.get("position"), row.get("outcome"), "", row.get("category"));
        var dates = Dates.planned(reading.day(row, "start"), reading.day(row, "due"));
        var parent = reading.undertaking(council, row, "parent");
        return new Draft(
                level,
                parent == null ? null : parent.ref(),
                row.get("title"),
                reading.post(council, row, "owner"),
                "",
                new Written(wording, dates, Wording.key(row.get("title"))));
    }

    private Entry entry(Row row) {
        var stage = row.get("stage").isEmpty() ? Stage.IDEA : Stage.ofCode(row.get("stage"));
        return new Entry(stage, new Shown(reading.day(row, "since"), row.get("reason"), "", null, null));
    }

    private Shown then(String council, Row row) {
        return new Shown(
                reading.day(row, "then-day"),
                row.get("then-reason"),
                row.get("decision"),
                reading.day(row, "decided"),
                reading.post(council, row, "receiver"));
    }
}
