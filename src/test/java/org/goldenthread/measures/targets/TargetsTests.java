package org.goldenthread.measures.targets;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.goldenthread.Fixtures;
import org.goldenthread.measures.DataType;
import org.goldenthread.measures.MeasuresOfACouncil;
import org.goldenthread.measures.Sheet;
import org.goldenthread.measures.figures.Length;
import org.goldenthread.measures.figures.Polarity;
import org.goldenthread.measures.subjects.Subject;
import org.goldenthread.measures.subjects.Subjects;
import org.goldenthread.vocabulary.Checked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class TargetsTests extends MeasuresOfACouncil {
    private static final Span YEAR = Span.of(LocalDate.of(2026, 4, 1), Length.QUARTER);

    @Autowired
    Targets targets;

    private Setting setting(String ref, Subject subject, @Nullable String year, String words) {
        var measure = does(() -> measures.get(ref));
        if (year == null) {
            return new Setting(measure, subject, YEAR, Goal.none(4), null, words, List.of());
        }
        var target = new BigDecimal(year);
        var periods = does(() -> targets.spread(measure, subject, YEAR, Shape.LINEAR, target));
        return new Setting(
                measure,
                subject,
                YEAR,
                new Goal(target, null, periods, Goal.none(4).periods()),
                null,
                words,
                List.of());
    }

    private TargetYear year(String ref, Subject subject, @Nullable Instant known) {
        return does(() -> targets.year(measures.get(ref), subject, YEAR, known));
    }

    private static List<String> now(TargetYear year) {
        var said = new ArrayList<String>();
        year.lines().forEach(line -> said.add(String.valueOf(line.target().now())));
        return said;
    }

    @Test
    void aTargetIsSpreadFromTheLatestValueToTheYearsTarget() {
        var ref = measure("HOU03");
        record(entry(ref, q(2025, 4), "80"));

        does(() -> Fixtures.got(targets.set(setting(ref, own, "90", "Cabinet, 3 March 2026"))));

        assertThat(now(year(ref, own, null))).containsExactly("90", "82.5", "85.0", "87.5", "90.0");
    }

    @Test
    void aTargetThatAddsUpIsSharedBySeasons() {
        var plain = Sheet.of(DataType.NUMBER, "homes", 0, Polarity.HIGH, Length.QUARTER);
        var adds = new Sheet(
                plain.words(),
                plain.counted(),
                null,
                new Sheet.Collection(Length.QUARTER, List.of(new Sheet.Derived(Length.YEAR, "sum")), 30, 30),
                plain.judging(),
                "");
        var ref = measure("HOU04", adds);
        record(
                entry(ref, q(2025, 1), "10"),
                entry(ref, q(2025, 2), "20"),
                entry(ref, q(2025, 3), "30"),
                entry(ref, q(2025, 4), "40"));

        var shares = does(() -> targets.spread(measures.get(ref), own, YEAR, Shape.SEASONAL, new BigDecimal("150")));

        assertThat(shares).extracting(String::valueOf).containsExactly("15", "30", "45", "60");
    }

    @Test
    void aTargetOfFiguresToDateGrowsEvenlyFromNothing() {
        var plain = Sheet.of(DataType.MONEY, "£", 0, Polarity.HIGH, Length.QUARTER);
        var toDate = new Sheet(
                plain.words(),
                plain.counted(),
                null,
                plain.collection(),
                new Sheet.Judging("", java.util.Map.of(), false, 4, true),
                "");
        var ref = measure("FIN01", toDate);
        record(entry(ref, q(2025, 4), "80"));

        var path = does(() -> targets.spread(measures.get(ref), own, YEAR, Shape.LINEAR, new BigDecimal("100")));

        assertThat(path).extracting(String::valueOf).containsExactly("25", "50", "75", "100");
    }

    @Test
    void theOriginalTargetStandsBesideTheRevisedOneWithWhoRevisedIt() {
        var ref = measure("HOU03");
        does(() -> targets.set(setting(ref, own, "90", "Cabinet, 3 March 2026")));
        var then = Instant.now();
        does(() -> targets.set(setting(ref, own, "85", "Revised after the fire")));

        var whole = year(ref, own, null).lines().getFirst().target();

        assertThat(whole.now()).isEqualByComparingTo("85");
        assertThat(whole.original()).isEqualByComparingTo("90");
        assertThat(whole.revised()).isTrue();
        assertThat(whole.revisions()).isEqualTo(1);
        assertThat(whole.words()).isEqualTo("Revised after the fire");
        assertThat(whole.account()).isEqualTo(officer.id());
        var known = year(ref, own, then).lines().getFirst().target();
        assertThat(known.now()).isEqualByComparingTo("90");
        assertThat(known.revised()).isFalse();
    }

    @Test
    void partnersOfOneServiceHaveTargetsOfTheirOwn() {
        var ref = measure("SHARED1");
        var partner = does(() -> subjects.meant(council, List.of(new Subjects.Written("", "Other Borough"))))
                .getFirst();

        does(() -> targets.set(setting(ref, own, "90", "Joint committee")));
        does(() -> targets.set(setting(ref, partner, "70", "Joint committee")));

        assertThat(now(year(ref, own, null))).startsWith("90");
        assertThat(now(year(ref, partner, null))).startsWith("70");
    }

    @Test
    void noTargetTakesTheTargetAwayAndKeepsThatThereWasOne() {
        var ref = measure("HOU03");
        does(() -> targets.set(setting(ref, own, "90", "Cabinet")));

        does(() -> targets.set(setting(ref, own, null, "Counted for context only")));

        var whole = year(ref, own, null).lines().getFirst().target();
        assertThat(whole.now()).isNull();
        assertThat(whole.original()).isEqualByComparingTo("90");
        assertThat(whole.revised()).isTrue();
    }

    @Test
    void aDecisionIsTiedAndOneThatIsNotInTheRecordIsRefused() {
        var ref = measure("HOU03");
        var other = measure("HOU09");
        var good = setting(ref, own, "90", "Cabinet");
        does(() -> Fixtures.got(
                targets.set(new Setting(good.measure(), own, YEAR, good.goal(), null, "Cabinet", List.of(other)))));

        assertThat(does(() -> things.ties(List.of(ref))))
                .singleElement()
                .satisfies(tie -> assertThat(tie.detail()).isEqualTo("Target 2026/27"));
        var refused = does(() ->
                targets.set(new Setting(good.measure(), own, YEAR, good.goal(), null, "Cabinet", List.of("M-99999"))));
        assertThat(refused).isInstanceOf(Checked.Refused.class);
    }

    @Test
    void targetsWithoutAReasonAreRefused() {
        var ref = measure("HOU03");

        assertThat(does(() -> targets.set(setting(ref, own, "90", " ")))).isInstanceOf(Checked.Refused.class);
        assertThat(now(year(ref, own, null))).containsOnly("null");
    }
}
