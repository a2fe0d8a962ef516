package org.goldenthread.delivery.files;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.goldenthread.delivery.Action;
import org.goldenthread.delivery.Action.Sort;
import org.goldenthread.delivery.Action.Wording;
import org.goldenthread.delivery.ActionCourses.Report;
import org.goldenthread.delivery.Actions;
import org.goldenthread.delivery.Level;
import org.goldenthread.delivery.Undertaking;
import org.goldenthread.delivery.Undertakings;
import org.goldenthread.delivery.dates.Dates;
import org.goldenthread.delivery.dependencies.Dependency;
import org.goldenthread.delivery.files.PlanFile.Entry;
import org.goldenthread.delivery.files.PlanFile.Facts;
import org.goldenthread.delivery.lifecycle.Shown;
import org.goldenthread.delivery.lifecycle.Stage;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Takes a file into the record. The day that was agreed is never moved by a file: a later day becomes the forecast, and
 * only a person revises what was agreed, with a reason.
 */
final class Recording extends Looking {
    private final PlanDoors doors;
    private final PlanLoadStore store;
    private final Load load;
    private final @Nullable String parent;

    /** @param parent what its new projects become part of; null for nothing */
    Recording(PlanDoors doors, PlanLoadStore store, Load load, PlanFile file, Into into) {
        super(store, doors, load.council(), file, into.only());
        this.doors = doors;
        this.store = store;
        this.load = load;
        this.parent = into.parent();
    }

    /**
     * Where a file goes.
     *
     * @param only the project that takes all of its actions, or null
     * @param parent what its projects become part of, or null
     */
    record Into(@Nullable String only, @Nullable String parent) {}

    private String because() {
        return "Brought in from the file " + load.name();
    }

    @Override
    public List<Checked<String>> add(List<Taking.Arriving> projects) {
        var arrivals = projects.stream().map(this::arrival).toList();
        var answers = doors.undertakings().addAll(load.council(), Level.PROJECT, arrivals);
        var added = answers.stream()
                .flatMap(
                        answer -> answer instanceof Checked.Accepted<String>(String ref) ? Stream.of(ref) : Stream.of())
                .toList();
        store.insert(
                load,
                doors.things().cards(added).values().stream()
                        .map(thing -> new PlanLoadStore.Trace(thing.ref(), thing.version(), null))
                        .toList());
        return answers;
    }

    private Undertakings.Arrival arrival(Taking.Arriving arriving) {
        var project = arriving.project();
        var days = project.days();
        var dates = new Dates(
                days.start(),
                days.agreed(),
                days.agreedStart(),
                days.agreed(),
                Objects.equals(days.finish(), days.agreed()) ? null : days.finish(),
                null);
        var draft = new Undertakings.Draft(
                Level.PROJECT,
                parent,
                project.title(),
                post(project.owner()),
                post(project.owner()) == null ? project.owner() : "",
                new Undertakings.Written(Undertaking.Wording.NONE, dates, project.key()));
        var entry = arriving.begun()
                ? new Undertakings.Entry(Stage.LIVE, Shown.because(because()))
                : new Undertakings.Entry(Stage.SCOPING, Shown.NOTHING);
        return new Undertakings.Arrival(draft, entry);
    }

    private Checked<String> traced(String ref, PlanLoadStore.@Nullable Before before) {
        store.insert(load, List.of(new PlanLoadStore.Trace(ref, version(ref), before)));
        return Checked.accepted(ref);
    }

    private int version(String ref) {
        return doors.things().get(ref).version();
    }

    @Override
    public Checked<String> add(String project, Entry entry) {
        var facts = entry.facts();
        var days = facts.days();
        var owner = post(facts.owner());
        var wording = new Wording("", "task", facts.outcome(), "", "", "");
        var draft = new Actions.Draft(
                project,
                facts.milestone() ? Sort.MILESTONE : Sort.ACTION,
                entry.title(),
                owner,
                owner == null ? facts.owner() : "",
                new Actions.Written(wording, days.agreedStart(), days.agreed(), "", entry.key()));
        return doors.actions()
                .add(load.council(), draft)
                .then(made -> begin(made, draft, days.start()))
                .then(made -> bring(made, facts))
                .then(made -> traced(made.ref(), null));
    }

    /** Where it starts on another day than it was to, the baseline keeps the promised one. */
    private Checked<Action> begin(Action made, Actions.Draft draft, @Nullable LocalDate start) {
        var due = made.dates().due();
        if (made.isMilestone()
                || start == null
                || due == null
                || start.equals(made.dates().start())
                || start.isAfter(due)) {
            return Checked.accepted(made);
        }
        return doors.actions().change(made.ref(), version(made.ref()), draft.dated(start, due));
    }

    /** Reports progress and forecast, and completes it where the file says on which day. */
    private Checked<Action> bring(Action action, Facts facts) {
        var days = facts.days();
        int progress = Progress.of(facts);
        if (progress == 100) {
            return action.course().progress() == 100
                    ? Checked.accepted(action)
                    : doors.courses().complete(action.ref(), version(action.ref()), days.ended(), because());
        }
        var forecast = Objects.equals(days.finish(), action.dates().due()) ? null : days.finish();
        if (progress == action.course().progress()
                && Objects.equals(forecast, action.dates().forecast())) {
            return Checked.accepted(action);
        }
        return doors.courses()
                .report(
                        action.ref(),
                        version(action.ref()),
                        new Report(
                                progress,
                                forecast,
                                action.judgement(),
                                action.wording().delay(),
                                because()));
    }

    @Override
    public Checked<String> change(Action action, Entry entry) {
        var facts = entry.facts();
        var renamed = action.title().equals(entry.title())
                ? Checked.accepted(action)
                : doors.actions().change(action.ref(), version(action.ref()), renamed(action, entry.title()));
        var before = new PlanLoadStore.Before(
                action.course().progress(),
                action.dates().forecast(),
                action.title().equals(entry.title()) ? "" : action.title());
        return renamed.then(now -> bring(now, facts)).then(done -> traced(done.ref(), before));
    }

    /** The same action under another title. */
    static Actions.Draft renamed(Action action, String title) {
        return new Actions.Draft(
                action.project(),
                action.sort(),
                title,
                action.owner(),
                action.ownerNamed(),
                new Actions.Written(
                        action.wording(), action.dates().start(), action.dates().due(), "", ""));
    }

    @Override
    public @Nullable String link(String earlier, String later, int lag) {
        return switch (doors.dependencies().add(new Dependency(earlier, later, lag, ""))) {
            case Checked.Accepted<Dependency> added -> null;
            case Checked.Refused<Dependency>(List<Problem> problems) ->
                problems.getFirst().message();
        };
    }
}
