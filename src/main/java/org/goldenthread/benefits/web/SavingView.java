package org.goldenthread.benefits.web;

import java.util.List;
import java.util.Map;
import org.goldenthread.benefits.LineYear;
import org.goldenthread.benefits.LineYear.Recorded;
import org.goldenthread.benefits.Saving;
import org.goldenthread.benefits.Savings;
import org.goldenthread.benefits.YearSum;
import org.goldenthread.benefits.claims.Claim;
import org.goldenthread.benefits.claims.Overlap;
import org.goldenthread.benefits.dates.DateRisk;
import org.goldenthread.thread.TieKind;
import org.goldenthread.thread.TiedThing;
import org.goldenthread.vocabulary.Money;
import org.jspecify.annotations.Nullable;

/**
 * A line as its page shows it.
 *
 * @param thisYear the financial year it is
 * @param years what is known now, by year
 * @param names of whatever it names, by reference
 */
public record SavingView(
        int thisYear,
        Saving saving,
        List<Recorded> years,
        Past past,
        Beside beside,
        List<TiedThing> ties,
        Map<String, String> names) {

    /**
     * What was before.
     *
     * @param amounts everything that was ever recorded, by year, the latest first within a year
     * @param accounts the names of whoever recorded it
     */
    public record Past(List<Recorded> amounts, List<Savings.Move> moves, Map<Long, String> accounts) {}

    /** What stands beside the line: what it claims, who claims the same, what of it is at risk because of dates. */
    public record Beside(List<Claim> claims, List<Overlap> overlaps, List<DateRisk> late, List<Saving> replaces) {}

    /** Who recorded something. */
    public String who(@Nullable Long account) {
        return account == null ? "" : past.accounts().getOrDefault(account, "");
    }

    /** What changed when this was recorded: every amount that is another one than before. */
    public String changed(Recorded one) {
        var all = past.amounts();
        int place = all.indexOf(one);
        var before = place + 1 < all.size()
                        && all.get(place + 1).is().year() == one.is().year()
                ? all.get(place + 1).is()
                : new LineYear(one.is().year(), LineYear.Amounts.NONE, null);
        return Changes.words(before, one.is());
    }

    /** What it waits for. */
    public List<TiedThing> waits() {
        return ties.stream()
                .filter(tied -> !tied.downwards() && tied.tie().kind() == TieKind.FOLLOWED_BY)
                .toList();
    }

    public String words() {
        return SavingForm.words(saving);
    }

    public String name(@Nullable String ref) {
        return ref == null ? "" : names.getOrDefault(ref, ref);
    }

    /** An amount as it is shown; a dash where it is not known. */
    public String money(@Nullable Money money) {
        return money == null ? "–" : money.words();
    }

    public String year(int year) {
        return LineYear.words(year);
    }

    public YearSum total() {
        return years.stream()
                .map(one -> YearSum.of(saving.state(), one.is(), thisYear))
                .reduce(YearSum.NONE, YearSum::plus);
    }

    /** "Cost reduction, cashable, recurring. Planned £400,000 over 2 years, £180,000 of it delivered." */
    public String lede() {
        var total = total();
        var years = this.years.stream()
                .filter(one -> one.is().amounts().planned() != null)
                .count();
        var about = saving.nature().words() + ". ";
        if (years == 0) {
            return about + "No amount is planned yet.";
        }
        return about
                + "Planned %s %s; %s delivered and verified, %s to come."
                        .formatted(
                                total.planned().words(),
                                years == 1 ? "in one year" : "over " + years + " years",
                                total.delivered().words(),
                                total.toCome().words());
    }
}
