package org.goldenthread.benefits.web;

import java.util.List;
import java.util.Objects;
import org.goldenthread.benefits.LineYear;
import org.goldenthread.benefits.YearSum;
import org.goldenthread.benefits.dates.DateRisk;
import org.goldenthread.site.chart.Chart;
import org.goldenthread.site.list.Filter.Choice;
import org.goldenthread.vocabulary.Money;
import org.jspecify.annotations.Nullable;

/**
 * How a council's savings stand.
 *
 * @param now the year that is looked at
 * @param choices the years to look at
 * @param late the largest of what is at risk in that year because of dates
 */
public record OverviewView(
        Row now, List<Row> years, List<Choice> choices, Chart waterfall, Grid grid, List<DateRisk> late) {

    /**
     * A year.
     *
     * @param required what the financial plan asks for; absent where it says nothing
     * @param late what is at risk because of dates
     * @param again what comes again every year by then; absent where no full-year effect is known
     */
    public record Row(
            int year,
            @Nullable Money required,
            YearSum sum,
            Money late,
            @Nullable Money again) {
        public String words() {
            return LineYear.words(year);
        }

        /** Delivered, and what is still to come. */
        public Money expected() {
            return sum.delivered().plus(sum.toCome());
        }

        /** Whether anything is known of what the year brings. */
        public boolean known() {
            return OverviewView.known(sum);
        }

        /** Absent where nothing is required, or nobody knows what comes. */
        public @Nullable Money gap() {
            return required == null || !known() && sum.counts().lines() > 0 ? null : sum.gap(required);
        }

        /** The gap; a dash where it is not known. */
        public String gapWords() {
            var gap = gap();
            return gap == null ? "–" : gap.words();
        }

        public boolean isShort() {
            var gap = gap();
            return gap != null && gap.compareTo(Money.ZERO) > 0;
        }
    }

    /** What is expected of each piece of work in each year. */
    public record Grid(List<String> heads, List<Integer> years, List<Work> rows) {}

    /** A piece of work. @param cells absent where nobody has said what comes in the year */
    public record Work(String ref, String name, List<@Nullable Money> cells) {
        Work named(String other) {
            return new Work(ref, other, cells);
        }

        public boolean known() {
            return cells.stream().anyMatch(Objects::nonNull);
        }

        public Money total() {
            return cells.stream().filter(Objects::nonNull).reduce(Money.ZERO, Money::plus);
        }
    }

    static boolean known(YearSum sum) {
        return sum.counts().forecast() > 0
                || !sum.delivered().isZero()
                || !sum.unproved().isZero();
    }

    public boolean empty() {
        return years.isEmpty();
    }

    /** An amount as it is shown; a dash where it is not known. */
    public String money(@Nullable Money money) {
        return money == null ? "–" : money.words();
    }

    /** Two or three sentences: how the year that is looked at stands. */
    public String lede() {
        var required = now.required();
        if (!now.known()) {
            return "%s: %s identified%s. Nobody has given a forecast for the year yet."
                    .formatted(
                            now.words(),
                            now.sum().planned().words(),
                            required == null ? "" : " of " + required.words() + " required");
        }
        var expected = now.expected().words();
        if (required == null) {
            return "%s: %s expected, %s of it delivered and verified. No requirement is recorded."
                    .formatted(now.words(), expected, now.sum().delivered().words());
        }
        return "%s: %s is required, %s expected, %s of it delivered and verified. %s"
                .formatted(
                        now.words(),
                        required.words(),
                        expected,
                        now.sum().delivered().words(),
                        now.isShort() ? "The gap is " + now.gapWords() + "." : "The requirement is met.");
    }
}
