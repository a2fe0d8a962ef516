package org.goldenthread.benefits.api;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.goldenthread.benefits.LineYear;
import org.goldenthread.benefits.LineYear.Recorded;
import org.goldenthread.benefits.Saving;
import org.goldenthread.benefits.SavingState;
import org.goldenthread.benefits.SavingsLedger;
import org.goldenthread.benefits.YearSum;
import org.goldenthread.benefits.headlines.Headline;
import org.goldenthread.benefits.profiles.Benefit;
import org.goldenthread.vocabulary.Money;
import org.jspecify.annotations.Nullable;

/** How savings and benefits are said to other programs. Amounts are pounds with two decimals; null is not known. */
final class WorthWords {
    private WorthWords() {}

    /** Sums of the lines that count. */
    record Sums(
            BigDecimal planned,
            BigDecimal forecast,
            BigDecimal delivered,
            BigDecimal toCome,
            BigDecimal notVerified,
            int lines,
            int forecastKnown) {}

    /** A line in a list. */
    record Listed(
            String ref,
            String title,
            String state,
            @Nullable String project,
            @Nullable String service,
            @Nullable String owner,
            String costCentre,
            String type,
            boolean cashable,
            boolean recurring,
            Sums sums) {}

    /** A line with its years. */
    record Whole(
            String ref,
            String council,
            String title,
            String state,
            @Nullable String replacement,
            String mitigation,
            String confidence,
            List<Year> years,
            int version,
            String page) {}

    /** A year of a line. @param year as people say it, such as "2026/27" */
    record Year(
            String year,
            @Nullable BigDecimal planned,
            @Nullable BigDecimal forecast,
            @Nullable BigDecimal delivered,
            @Nullable BigDecimal fullYear,
            @Nullable BigDecimal reversed,
            @Nullable LocalDate verified,
            Instant recorded) {}

    /** A year of the whole council. @param gap null where nothing is required or forecast */
    record CouncilYear(
            String year,
            @Nullable BigDecimal required,
            Sums sums,
            @Nullable BigDecimal gap) {}

    /** A figure that was said. */
    record Said(
            String ref,
            String title,
            String years,
            BigDecimal amount,
            BigDecimal lines,
            BigDecimal unallocated,
            BigDecimal unexplained,
            boolean reconciles,
            List<String> savings) {}

    /** A benefit with what is expected and what came true. */
    record Profile(
            String ref,
            String title,
            String state,
            String category,
            boolean cashable,
            boolean recurring,
            String unit,
            @Nullable String owner,
            @Nullable String measure,
            @Nullable BigDecimal baseline,
            @Nullable LocalDate reviewDue,
            List<Part> enablers,
            List<Step> years) {}

    /** Work and its share, in per cent. */
    record Part(String ref, BigDecimal percent) {}

    /** A year of a benefit. */
    record Step(
            String year,
            @Nullable BigDecimal expected,
            @Nullable BigDecimal actual) {}

    static @Nullable BigDecimal pounds(@Nullable Money money) {
        return money == null ? null : money.pounds();
    }

    static Sums of(YearSum sum) {
        return new Sums(
                sum.planned().pounds(),
                sum.forecast().pounds(),
                sum.delivered().pounds(),
                sum.toCome().pounds(),
                sum.unproved().pounds(),
                sum.counts().lines(),
                sum.counts().forecast());
    }

    static Listed of(SavingsLedger.Row row) {
        Saving saving = row.saving();
        SavingState state = row.state();
        return new Listed(
                saving.ref(),
                saving.title(),
                state.code(),
                saving.origin().project(),
                saving.thing().service(),
                saving.thing().owner(),
                saving.origin().costCentre(),
                saving.nature().type().code(),
                saving.nature().cashable(),
                saving.nature().recurring(),
                of(row.sum()));
    }

    static Whole of(Saving saving, List<Recorded> years) {
        return new Whole(
                saving.ref(),
                saving.council(),
                saving.title(),
                saving.state().code(),
                saving.replacement(),
                saving.mitigation(),
                saving.confidence().code(),
                years.stream().map(WorthWords::of).toList(),
                saving.thing().version(),
                "/benefits/savings/" + saving.ref());
    }

    private static Year of(Recorded recorded) {
        LineYear year = recorded.is();
        var verified = year.verified();
        return new Year(
                year.words(),
                pounds(year.amounts().planned()),
                pounds(year.amounts().forecast()),
                pounds(year.amounts().delivered()),
                pounds(year.amounts().fullYear()),
                pounds(year.amounts().reversed()),
                verified == null ? null : verified.on(),
                recorded.recorded());
    }

    static Said of(Headline headline) {
        return new Said(
                headline.ref(),
                headline.thing().title(),
                headline.figure().years(),
                headline.figure().amount().pounds(),
                headline.lines().pounds(),
                headline.unallocated().pounds(),
                headline.difference().pounds(),
                headline.reconciles(),
                headline.parts().stream().map(part -> part.saving().ref()).toList());
    }

    static Profile of(Benefit benefit) {
        var profile = benefit.profile();
        return new Profile(
                benefit.ref(),
                benefit.title(),
                benefit.thing().state().words(),
                profile.category().code(),
                profile.cashable(),
                profile.recurring(),
                profile.unit(),
                benefit.thing().owner(),
                profile.measure(),
                profile.baseline(),
                benefit.review().due(),
                benefit.shares().stream()
                        .map(share -> new Part(share.enabler(), share.percent()))
                        .toList(),
                benefit.years().stream()
                        .map(year -> new Step(year.words(), year.expected(), year.actual()))
                        .toList());
    }
}
