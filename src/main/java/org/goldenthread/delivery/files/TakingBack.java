package org.goldenthread.delivery.files;

import java.util.ArrayList;
import java.util.List;
import org.goldenthread.delivery.Action;
import org.goldenthread.delivery.Action.Life;
import org.goldenthread.delivery.ActionCourses.Report;
import org.goldenthread.delivery.lifecycle.Shown;
import org.goldenthread.vocabulary.Checked;
import org.springframework.stereotype.Component;

/** Undoes what a file did, as far as nobody has changed it since. */
@Component
class TakingBack {
    private static final int NAMED = 10;
    private final PlanLoadStore store;
    private final PlanDoors doors;

    TakingBack(PlanLoadStore store, PlanDoors doors) {
        this.store = store;
        this.doors = doors;
    }

    /** @return what became of it, in a sentence */
    String of(Load load) {
        var kept = new ArrayList<String>();
        int removed = 0;
        int restored = 0;
        var projects = new ArrayList<PlanLoadStore.Trace>();
        for (var trace : store.traces(load.id())) {
            var action = doors.actions().find(trace.ref());
            if (action.isEmpty()) {
                projects.add(trace);
            } else if (doors.things().get(trace.ref()).version() != trace.version()) {
                kept.add(trace.ref());
            } else if (trace.before() == null) {
                doors.actions().remove(trace.ref());
                removed++;
            } else {
                restore(load, action.get(), trace.before());
                restored++;
            }
        }
        for (var trace : projects) {
            if (doors.undertakings().find(trace.ref()).isPresent()) {
                if (doors.things().get(trace.ref()).version() == trace.version()
                        && doors.undertakings().remove(trace.ref()) instanceof Checked.Accepted<String>) {
                    removed++;
                } else {
                    kept.add(trace.ref());
                }
            }
        }
        return words(removed, restored, kept);
    }

    private void restore(Load load, Action action, PlanLoadStore.Before before) {
        if (!before.title().isEmpty()) {
            doors.actions().change(action.ref(), version(action), Recording.renamed(action, before.title()));
        }
        var because = "The file " + load.name() + " was taken back";
        if (action.course().life() == Life.COMPLETE) {
            doors.courses().turn(action.ref(), version(action), Life.UNDER_WAY, Shown.because(because));
        }
        var report = new Report(
                Math.min(99, before.progress()),
                before.forecast(),
                action.judgement(),
                action.wording().delay(),
                because);
        doors.courses().report(action.ref(), version(action), report);
    }

    private int version(Action action) {
        return doors.things().get(action.ref()).version();
    }

    private static String words(int removed, int restored, List<String> kept) {
        var words = removed + " removed, " + restored + " put back to where they were";
        if (kept.isEmpty()) {
            return words;
        }
        var named = String.join(", ", kept.subList(0, Math.min(NAMED, kept.size())));
        return words + "; " + kept.size() + " stay because they were changed since or hold something: " + named
                + (kept.size() > NAMED ? " …" : "");
    }
}
