package org.goldenthread.reports.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.goldenthread.site.updates.Duty;
import org.goldenthread.site.updates.Reporting.Told;
import org.goldenthread.vocabulary.State;
import org.goldenthread.vocabulary.Tone;

/** The arithmetic of rounds: what adds up, whoever answers first, and what a comparison says from either end. */
class ComparisonProperties {
    private static final LocalDate DUE = LocalDate.of(2031, 7, 14);

    @Provide
    Arbitrary<List<Answer>> answers() {
        var told = Combinators.combine(
                        Arbitraries.of(true, false),
                        Arbitraries.integers().between(-20, 20).injectNull(0.2),
                        Arbitraries.of(Tone.values()),
                        Arbitraries.integers().between(0, 5).injectNull(0.3),
                        Arbitraries.integers().between(-1, 1))
                .as((answered, day, tone, amount, better) -> new Told(
                        answered,
                        day == null || !answered ? null : DUE.plusDays(day),
                        new State(tone.code(), tone),
                        amount == null ? "" : amount.toString(),
                        amount == null ? null : BigDecimal.valueOf(amount),
                        better));
        return Combinators.combine(
                        Arbitraries.integers().between(1, 12),
                        Arbitraries.of("figure", "risk", "month"),
                        told,
                        Arbitraries.of("", "The system was replaced"))
                .as(ComparisonProperties::answer)
                .list()
                .ofMaxSize(25)
                .map(ComparisonProperties::once);
    }

    private static Answer answer(int number, String sort, Told told, String excused) {
        var post = "POST-" + number % 3;
        var unit = "U-" + number % 2;
        var line = new RoundLine(
                number,
                sort,
                "M-" + number + "_1_0_P3M_2031-04-01",
                new Duty.What("M-" + number, "What " + number + " counts", "", "/"),
                new RoundLine.Owner(post, unit),
                new RoundLine.Asked(DUE, false),
                excused);
        var standing = Standing.of(told, !excused.isEmpty(), DUE, DUE.plusDays(1));
        return new Answer(line, standing, told, 0, new Answer.Names(post, unit));
    }

    /** A round asks for each thing once. */
    private static List<Answer> once(List<Answer> all) {
        var keys = new java.util.HashSet<String>();
        return all.stream()
                .filter(one -> keys.add(one.line().sort() + one.line().key()))
                .toList();
    }

    @Property
    void everyLineStandsInExactlyOneWayAndTheCountsAddUpInAnyOrder(
            @ForAll("answers") List<Answer> answers, @ForAll Random random) {
        var shuffled = new ArrayList<>(answers);
        Collections.shuffle(shuffled, random);
        var tally = Tally.of(answers);
        assertThat(Tally.of(shuffled)).isEqualTo(tally);
        assertThat(tally.asked()).isEqualTo(answers.size());
        assertThat(tally.answered() + tally.open() + tally.excused()).isEqualTo(answers.size());
        var completion = Completion.of(shuffled);
        assertThat(completion.services().stream().map(Completion.Part::tally).reduce(Tally.NONE, Tally::plus))
                .isEqualTo(tally);
        assertThat(completion.posts().stream().map(Completion.Part::tally).reduce(Tally.NONE, Tally::plus))
                .isEqualTo(tally);
        assertThat(completion.posts()).extracting(Completion.Part::tally).isSortedAccordingTo(Tally.WORST);
    }

    @Property
    void aRoundComparedWithItselfIsUnchanged(@ForAll("answers") List<Answer> answers) {
        var comparison = Comparison.of(answers, answers);
        assertThat(comparison.changes())
                .hasSize(answers.size())
                .allSatisfy(one -> assertThat(one.sort()).isEqualTo(Change.Sort.SAME));
        assertThat(comparison.changed()).isEmpty();
    }

    @Property
    void aComparisonReadFromTheOtherEndSwapsNewAndGoneAndBetterAndWorse(
            @ForAll("answers") List<Answer> before, @ForAll("answers") List<Answer> after) {
        var forward = Comparison.of(before, after).counts();
        var back = Comparison.of(after, before).counts();
        var turned = new EnumMap<Change.Sort, Long>(Change.Sort.class);
        back.forEach((sort, count) -> turned.put(sort.reversed(), count));
        assertThat(turned).isEqualTo(forward);
    }

    @Property
    void nothingIsLostBetweenTwoRounds(@ForAll("answers") List<Answer> before, @ForAll("answers") List<Answer> after) {
        var changes = Comparison.of(before, after).changes();
        assertThat(changes.stream().filter(one -> one.before() != null)).hasSize(before.size());
        assertThat(changes.stream().filter(one -> one.after() != null)).hasSize(after.size());
    }
}
