package org.goldenthread.delivery.api;

import java.time.LocalDate;
import org.goldenthread.delivery.Action;
import org.goldenthread.delivery.Undertaking;
import org.goldenthread.delivery.dates.Dates;
import org.goldenthread.delivery.dates.Judgement;
import org.goldenthread.delivery.dependencies.Dependency;
import org.jspecify.annotations.Nullable;

/** How delivery is said to other programs. */
final class DeliveryWords {
    private DeliveryWords() {}

    /** Days. @param due as agreed now; @param ended the day it was finished */
    record Days(
            @Nullable LocalDate start,
            @Nullable LocalDate due,
            @Nullable LocalDate baselineStart,
            @Nullable LocalDate baselineDue,
            @Nullable LocalDate forecast,
            @Nullable LocalDate ended) {}

    /** What the owner says. */
    record Said(String view, String confidence, String because) {}

    /** A portfolio, programme, strand or project. @param number its number within its parent, as printed */
    record Work(
            String ref,
            String level,
            @Nullable String parent,
            String number,
            String title,
            String stage,
            LocalDate since,
            String state,
            String tone,
            @Nullable String owner,
            String ownerNamed,
            Days days,
            Said judgement,
            String outcome,
            String page) {}

    /** An action or milestone. @param firstPromised the day first promised, which never changes */
    record Step(
            String ref,
            String sort,
            @Nullable String project,
            String title,
            String life,
            int progress,
            String state,
            String tone,
            @Nullable String owner,
            String ownerNamed,
            @Nullable LocalDate firstPromised,
            Days days,
            Said judgement,
            String outcome,
            String evidence,
            String page) {}

    /** The later one starts when the earlier is finished. @param lag days in between; may be negative */
    record Wait(String earlier, String later, int lag) {}

    static Work of(Undertaking one) {
        return new Work(
                one.ref(),
                one.level().code(),
                one.parent(),
                one.number(),
                one.title(),
                one.standing().stage().code(),
                one.standing().since(),
                one.standing().state().words(),
                one.standing().state().tone().code(),
                one.owner(),
                one.ownerNamed(),
                of(one.dates()),
                of(one.judgement()),
                one.wording().outcome(),
                one.level().path() + "/" + one.ref());
    }

    static Step of(Action one) {
        return new Step(
                one.ref(),
                one.sort().code(),
                one.project(),
                one.title(),
                one.course().life().code(),
                one.course().progress(),
                one.course().state().words(),
                one.course().state().tone().code(),
                one.owner(),
                one.ownerNamed(),
                one.course().originalDue(),
                of(one.dates()),
                of(one.judgement()),
                one.wording().outcome(),
                one.wording().evidence(),
                one.sort().path() + "/" + one.ref());
    }

    static Wait of(Dependency one) {
        return new Wait(one.earlier(), one.later(), one.lag());
    }

    private static Days of(Dates dates) {
        return new Days(
                dates.start(),
                dates.due(),
                dates.baselineStart(),
                dates.baselineDue(),
                dates.forecast(),
                dates.ended());
    }

    private static Said of(Judgement judgement) {
        return new Said(judgement.view(), judgement.confidence(), judgement.because());
    }
}
