package org.goldenthread.risks.blocks;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.goldenthread.publishing.blocks.Asked;
import org.goldenthread.publishing.blocks.Fact;
import org.goldenthread.publishing.blocks.Setting;
import org.goldenthread.risks.Assessment;
import org.goldenthread.risks.Assessments;
import org.goldenthread.risks.Risk;
import org.goldenthread.risks.RiskFilter;
import org.goldenthread.risks.RiskFilter.Order;
import org.goldenthread.risks.RiskFilter.Paging;
import org.goldenthread.risks.RiskFilter.Place;
import org.goldenthread.risks.Risks;
import org.goldenthread.risks.register.Registers;
import org.goldenthread.site.list.Cell;
import org.goldenthread.site.list.Filter.Choice;
import org.goldenthread.thread.Things;
import org.goldenthread.vocabulary.State;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The risks that a paper asks for, with how they were judged by its day. */
@Component
class RisksShown {
    /** More than these nobody reads in a paper. */
    static final int MOST = 200;

    private final Risks risks;
    private final Assessments assessments;
    private final Registers registers;
    private final Things things;
    private final Clock clock;

    RisksShown(Risks risks, Assessments assessments, Registers registers, Things things, Clock clock) {
        this.risks = risks;
        this.assessments = assessments;
        this.registers = registers;
        this.things = things;
        this.clock = clock;
    }

    /**
     * What is found.
     *
     * @param total how many there are, also beyond those given
     * @param now how each was judged by the day of the paper
     * @param before how each was judged by the day of the report before
     * @param owners what the posts are called
     */
    record Found(
            List<Risk> risks,
            long total,
            Map<String, Assessment> now,
            Map<String, Assessment> before,
            Map<String, String> owners) {

        String owner(Risk risk) {
            return risk.owner() == null ? risk.ownerNamed() : owners.getOrDefault(risk.owner(), risk.ownerNamed());
        }
    }

    Setting register(String council) {
        return Setting.choice(
                "register",
                "Register",
                "All registers",
                registers.open(council).stream()
                        .map(one -> new Choice(String.valueOf(one.id()), one.label()))
                        .toList());
    }

    /** What is not closed, the highest scores first. @param only as a list's filter has it; may be empty */
    Found of(Asked asked, String only) {
        var register = asked.setting("register");
        var page = risks.list(RiskFilter.live(asked.council())
                .in(new Place(register.isEmpty() ? 0 : Long.parseLong(register), ""))
                .only(only)
                .paged(new Paging(Order.SCORE, true, null, MOST)));
        var refs = page.rows().stream().map(Risk::ref).toList();
        return new Found(
                page.rows(),
                page.total(),
                assessments.currentOn(refs, asked.asAt()),
                assessments.currentOn(refs, asked.since()),
                things.titles(page.rows().stream()
                        .map(Risk::owner)
                        .filter(Objects::nonNull)
                        .map(String::valueOf)
                        .toList()));
    }

    /** What a reader of these might miss. */
    List<String> leftOut(Asked asked, Found found) {
        var left = new ArrayList<String>();
        if (found.total() > found.risks().size()) {
            left.add("%d of %d risks, those with the lowest scores, are left out."
                    .formatted(found.total() - found.risks().size(), found.total()));
        }
        left.add("Closed risks are left out.");
        if (asked.asAt().isBefore(LocalDate.now(clock))) {
            left.add("Which risks are open, their titles and owners are as recorded today;"
                    + " scores are those of that day.");
        }
        return left;
    }

    static Cell cell(@Nullable Assessment assessment) {
        return assessment == null
                ? Cell.text("not assessed")
                : Cell.status(new State(
                        assessment.mark().words(), assessment.mark().band().tone()));
    }

    /** @param which score it is, such as "current score" */
    static Fact fact(Risk risk, String which, Assessment assessment) {
        return new Fact(
                risk.title() + ", " + which,
                assessment.mark().words(),
                "Likelihood %d and impact %d, judged on %s: %s"
                        .formatted(
                                assessment.mark().likelihood(),
                                assessment.mark().impact(),
                                Cell.day(assessment.day()).words(),
                                assessment.reason()),
                "/risks/" + risk.ref());
    }
}
