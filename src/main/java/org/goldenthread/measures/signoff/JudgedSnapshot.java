package org.goldenthread.measures.signoff;

import org.goldenthread.measures.entry.Slot;
import org.goldenthread.measures.figures.Length;
import org.goldenthread.measures.performance.Course;
import org.goldenthread.measures.performance.Performances;
import org.goldenthread.measures.subjects.Subjects;
import org.springframework.stereotype.Component;

/** Keeps with an approval how the figure was rated then, and by which version of whose rule. */
@Component
class JudgedSnapshot implements Snapshot {
    private final Performances performances;
    private final Subjects subjects;

    JudgedSnapshot(Performances performances, Subjects subjects) {
        this.performances = performances;
        this.subjects = subjects;
    }

    @Override
    public Judged of(Slot slot) {
        var aspect = slot.aspect();
        var subject = subjects.find(aspect.subject());
        if (subject.isEmpty()) {
            return Judged.NONE;
        }
        var about = new Course.About(subject.get(), aspect.breakdown(), Length.of(slot.period()));
        var rule = performances.rule(slot.measure(), slot.period(), null);
        return performances
                .of(slot.measure(), about, null)
                .course()
                .at(slot.period())
                .map(point -> new Judged(
                        point.verdict().words(),
                        rule.words() + ". " + point.verdict().sentence()))
                .orElse(Judged.NONE);
    }
}
