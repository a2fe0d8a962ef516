package org.goldenthread.governance.decisions.api;

import java.time.LocalDate;
import java.util.List;
import org.goldenthread.governance.decisions.Decision;
import org.goldenthread.governance.decisions.DecisionStep;
import org.goldenthread.governance.forward.Planned;
import org.goldenthread.governance.recommendations.Recommendation;
import org.goldenthread.governance.scrutiny.Inquiry;
import org.jspecify.annotations.Nullable;

/** How decisions are said to other programs. */
final class DecisionWords {
    private DecisionWords() {}

    /** A decision. @param wording null, as all of its words are, for whoever may not read it; @param spend pounds */
    record Told(
            String ref,
            String title,
            String verb,
            @Nullable String body,
            @Nullable String post,
            String named,
            String day,
            String meeting,
            @Nullable String wording,
            @Nullable String reasons,
            @Nullable String alternatives,
            @Nullable String spend,
            List<String> wards,
            String key,
            boolean judged,
            String exempt,
            @Nullable String published,
            @Nullable String callInUntil,
            String life,
            String state,
            String tone,
            @Nullable String owner,
            @Nullable String due,
            String condition,
            @Nullable String review,
            String page) {}

    /** A step on a decision's route. */
    record Step(String move, String before, String after, String day, String who, String reason, String agreed) {}

    record Whole(Told decision, List<Step> steps) {}

    /** An entry of the forward plan. @param clearDays of notice that it has had */
    record Entry(
            String ref,
            String title,
            @Nullable String body,
            String named,
            String day,
            String key,
            String privatePart,
            int clearDays,
            int neededDays,
            String route,
            @Nullable String decision,
            String state,
            @Nullable String owner,
            String page) {}

    /** An inquiry of scrutiny. */
    record Item(
            String ref,
            String title,
            List<String> committees,
            String source,
            String reason,
            String how,
            @Nullable String day,
            String life,
            String outcome,
            String page) {}

    /** A recommendation. */
    record Advice(
            String ref,
            String wording,
            String source,
            @Nullable String body,
            String named,
            String day,
            String answerDue,
            String life,
            String answer,
            @Nullable String answered,
            @Nullable String decision,
            @Nullable String owner,
            @Nullable String due,
            @Nullable String done,
            String page) {}

    static Told of(Decision one) {
        var words = one.words();
        var spend = words == null ? null : words.spend();
        return new Told(
                one.ref(),
                one.title(),
                one.taken().verb().code(),
                one.taken().maker().body(),
                one.taken().maker().post(),
                one.taken().maker().named(),
                one.taken().day().toString(),
                one.taken().meeting(),
                words == null ? null : words.wording(),
                words == null ? null : words.reasons(),
                words == null ? null : words.alternatives(),
                spend == null ? null : spend.pounds().toPlainString(),
                one.wards(),
                one.key().answer().code(),
                one.key().judged(),
                one.exempt(),
                iso(one.callIn().published()),
                iso(one.callIn().closes()),
                one.life().code(),
                one.state().words(),
                one.state().tone().code(),
                one.carrying().owner(),
                iso(one.carrying().due()),
                one.carrying().condition(),
                iso(one.carrying().review()),
                "/governance/decisions/" + one.ref());
    }

    static Step of(DecisionStep one) {
        return new Step(
                one.move().code(),
                one.before().code(),
                one.after().code(),
                one.day().toString(),
                one.who(),
                one.reason(),
                one.agreed());
    }

    static Entry of(Planned one, LocalDate today) {
        return new Entry(
                one.ref(),
                one.title(),
                one.what().body(),
                one.what().named(),
                one.what().day().toString(),
                one.key().answer().code(),
                one.what().exempt(),
                one.notice().clear(),
                one.notice().needed(),
                one.route().sort().code(),
                one.decision(),
                one.state(today).words(),
                one.owner(),
                "/governance/forward/" + one.ref());
    }

    static Item of(Inquiry one) {
        return new Item(
                one.ref(),
                one.title(),
                one.committees(),
                one.why().source().code(),
                one.why().reason(),
                one.how().code(),
                iso(one.day()),
                one.life().code(),
                one.outcome(),
                "/governance/scrutiny/" + one.ref());
    }

    static Advice of(Recommendation one) {
        return new Advice(
                one.ref(),
                one.wording(),
                one.origin().source().code(),
                one.origin().body(),
                one.origin().named(),
                one.origin().day().toString(),
                one.answer().due().toString(),
                one.answer().life().code(),
                one.answer().words(),
                iso(one.answer().day()),
                one.answer().decision(),
                one.owner(),
                iso(one.due()),
                iso(one.answer().done()),
                "/governance/recommendations/" + one.ref());
    }

    private static @Nullable String iso(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
