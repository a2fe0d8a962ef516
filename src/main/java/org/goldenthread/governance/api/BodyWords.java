package org.goldenthread.governance.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.goldenthread.governance.Body;
import org.goldenthread.governance.Step;
import org.goldenthread.governance.people.Appointment;
import org.goldenthread.governance.people.Person;
import org.goldenthread.governance.seats.Seating;
import org.goldenthread.governance.terms.Terms;
import org.jspecify.annotations.Nullable;

/** How bodies are said to other programs. */
final class BodyWords {
    private BodyWords() {}

    /** A body. @param reportsTo whom it reports to, the main line first */
    record Listed(
            String ref,
            String name,
            String sort,
            String remit,
            String state,
            @Nullable String officer,
            @Nullable String established,
            @Nullable String review,
            @Nullable String sunset,
            List<Line> reportsTo,
            String page) {}

    /** A reporting line. @param about what is reported there; empty for everything */
    record Line(String body, String about) {}

    /** A body with everything that is written down about it. */
    record Whole(
            Listed body, @Nullable Seats seats, List<Seated> appointments, List<Version> terms, List<Moved> steps) {}

    /** The seats of a body. @param rule proportionate, waived or free; @param quorum in words */
    record Seats(int seats, String rule, String why, List<Share> shares, String quorum) {}

    /** How many seats a group or partner has. */
    record Share(String name, int seats) {}

    /** An appointment. @param person as a number, see the people */
    record Seated(
            long appointment,
            String body,
            long person,
            String name,
            String capacity,
            boolean votes,
            String group,
            String state,
            @Nullable String since,
            @Nullable String until) {}

    /** A version of terms of reference. @param agreedOn null for a draft */
    record Version(
            int version,
            String words,
            String agreedAt,
            @Nullable String agreedOn,
            String why) {}

    /** What was decided of a body. @param heirs the bodies that carried on */
    record Moved(String move, String day, String decided, String reason, List<String> heirs) {}

    /** Somebody who sits on bodies. */
    record Somebody(
            long person,
            String name,
            String sort,
            String group,
            String represents,
            @Nullable String post,
            @Nullable String since,
            @Nullable String until) {}

    /** Who is on the council from a day on. */
    record Composition(String from, String why, List<Map<String, Object>> groups) {}

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    static Listed of(Body body) {
        return new Listed(
                body.ref(),
                body.name(),
                body.words().sort().code(),
                body.words().remit(),
                body.life().state().code(),
                body.officer(),
                day(body.life().established()),
                day(body.life().review()),
                day(body.life().sunset()),
                body.lines().stream()
                        .map(one -> new Line(one.to(), one.about()))
                        .toList(),
                "/governance/bodies/" + body.ref());
    }

    static Seats of(Seating one) {
        return new Seats(
                one.seats(),
                one.rule().code(),
                one.why(),
                one.shares().stream()
                        .map(share -> new Share(share.name(), share.seats()))
                        .toList(),
                one.quorum().words());
    }

    static Seated of(Appointment one) {
        return new Seated(
                one.id(),
                one.ref(),
                one.person(),
                one.name(),
                one.capacity().code(),
                one.votes(),
                one.group(),
                one.state().code(),
                day(one.since()),
                day(one.until()));
    }

    static Version of(Terms one) {
        return new Version(one.version(), one.words(), one.agreedAt(), day(one.agreedOn()), one.why());
    }

    static Moved of(Step one) {
        return new Moved(one.move().code(), one.day().toString(), one.decided(), one.reason(), one.heirs());
    }

    static Somebody of(Person one) {
        return new Somebody(
                one.id(),
                one.name(),
                one.sort().code(),
                one.group(),
                one.represents(),
                one.post(),
                day(one.since()),
                day(one.until()));
    }
}
