package org.goldenthread.plan.versions;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.goldenthread.access.NotHere;
import org.goldenthread.plan.Plan;
import org.goldenthread.plan.Plan.Approval;
import org.goldenthread.plan.Plan.Standing;
import org.goldenthread.plan.Plan.Version;
import org.goldenthread.plan.Plans;
import org.goldenthread.thread.Things;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Problem;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to the versions of plans and the decisions that approved them. */
@Component
@Transactional
public class Versions {
    private final Plans plans;
    private final VersionStore store;
    private final PlanContent content;
    private final Things things;
    private final Clock clock;

    Versions(Plans plans, VersionStore store, PlanContent content, Things things, Clock clock) {
        this.plans = plans;
        this.store = store;
        this.content = content;
        this.things = things;
        this.clock = clock;
    }

    /** The versions that were kept, the newest first. */
    @Transactional(readOnly = true)
    public List<Version> of(String ref) {
        return store.versions(ref);
    }

    /** Keeps what the plan holds now as a draft, such as the one that goes to a committee. */
    public Checked<Integer> keep(String ref, String note) {
        if (note.length() > 500) {
            return Checked.refused("note", "Up to 500 characters");
        }
        return Checked.accepted(keep(ref, new Approval("", null, ""), note.strip()));
    }

    /** Keeps what the plan holds now as approved; the version approved before is superseded. */
    public Checked<Integer> approve(String ref, Approval approval, String note) {
        var problems = new ArrayList<Problem>();
        if (approval.body().isBlank()) {
            problems.add(new Problem("body", "Name the body that approved the plan, such as Cabinet"));
        }
        if (approval.decided() == null) {
            problems.add(new Problem("decided", "Enter the day of the decision, such as 2026-04-30"));
        } else if (approval.decided().isAfter(LocalDate.now(clock))) {
            problems.add(new Problem("decided", "This day is still to come; a plan is approved once it was decided"));
        }
        if (!problems.isEmpty()) {
            return Checked.refused(problems);
        }
        store.supersede(ref);
        int number = keep(ref, approval, note.strip());
        things.setState(ref, Plan.APPROVED);
        return Checked.accepted(number);
    }

    private int keep(String ref, Approval approval, String note) {
        var plan = plans.get(ref);
        int number =
                store.versions(ref).stream().mapToInt(Version::number).max().orElse(0) + 1;
        var standing = approval.decided() == null ? Standing.DRAFT : Standing.APPROVED;
        var version = new Version(number, standing, note, approval, clock.instant());
        store.addVersion(ref, plan.council(), version, content.of(plan).json());
        return number;
    }

    /** What a version held; number 0 is the plan as it stands now. */
    @Transactional(readOnly = true)
    public PlanSnapshot snapshot(String ref, int number) {
        return number == 0
                ? content.of(plans.get(ref))
                : store.snapshot(ref, number)
                        .map(PlanSnapshot::of)
                        .orElseThrow(() -> new NotHere("version " + number + " of " + ref));
    }
}
