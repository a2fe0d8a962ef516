package org.goldenthread.benefits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.Fixtures.got;
import static org.goldenthread.benefits.BenefitFixtures.pounds;

import java.util.List;
import java.util.Random;
import org.goldenthread.Fixtures;
import org.goldenthread.Product;
import org.goldenthread.access.Role;
import org.goldenthread.benefits.LineYear.Amounts;
import org.goldenthread.thread.Things;
import org.goldenthread.thread.TieKind;
import org.goldenthread.vocabulary.Money;
import org.goldenthread.vocabulary.Period;
import org.goldenthread.vocabulary.Publication;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The sums that the database keeps are those of the lines, whatever is done to these and in whatever order. */
@Product
class KeptSumsTests {
    private static final int YEAR = Period.financialYearOf(java.time.LocalDate.now());

    @Autowired
    Fixtures fixtures;

    @Autowired
    Things things;

    @Autowired
    Savings savings;

    @Autowired
    SavingsLedger ledger;

    @Autowired
    SavingsLedgerStore lines;

    private BenefitFixtures made;

    @Autowired
    void in(ApplicationContext product) {
        made = BenefitFixtures.of(product);
    }

    @Test
    void theyAreTheSumsOfTheLinesUnderAnyOrderOfEdits() {
        var random = new Random(42);
        fixtures.installation(() -> {
            var council = fixtures.council();
            var work = List.of(made.card("strand", council, "Homes"), made.card("project", council, "Repairs"));
            var finance = made.card("post", council, "Finance");
            var refs = new java.util.ArrayList<String>();
            for (int i = 0; i < 6; i++) {
                refs.add(made.line(council, "Line " + i, YEAR - 1, i, 2 * i, -i).ref());
            }
            for (int step = 0; step < 60; step++) {
                edit(refs.get(random.nextInt(refs.size())), work.get(random.nextInt(2)), finance, random);
                same(SavingFilter.of(council));
            }
            return true;
        });
    }

    private void edit(String ref, String work, String finance, Random random) {
        var saving = savings.get(ref);
        int year = YEAR - 1 + random.nextInt(3);
        switch (random.nextInt(5)) {
            case 0 -> made.amounts(ref, year, amounts(random));
            case 1 -> {
                if (saving.state() != SavingState.WITHDRAWN) {
                    made.proved(ref, year, new Money(random.nextInt(9_999_999)), finance);
                }
            }
            case 2 ->
                saving.state().next().stream()
                        .filter(to -> to != SavingState.DELIVERED)
                        .sorted()
                        .skip(random.nextInt(2))
                        .findFirst()
                        .ifPresent(to -> made.moved(ref, to));
            case 3 ->
                got(savings.change(
                        ref,
                        saving.thing().version(),
                        Savings.Draft.of(saving.title())
                                .from(new Saving.Origin(random.nextBoolean() ? work : null, "", ""))
                                .being(new Saving.Nature(
                                        SavingType.INCOME, random.nextBoolean(), random.nextBoolean()))));
            default ->
                things.change(
                        ref,
                        saving.thing().version(),
                        saving.thing()
                                .card()
                                .published(random.nextBoolean() ? Publication.PUBLIC : Publication.INTERNAL));
        }
    }

    private static Amounts amounts(Random random) {
        return new Amounts(
                new Money(random.nextInt(9_999_999)),
                random.nextBoolean() ? null : new Money(random.nextInt(9_999_999) - 999_999),
                random.nextBoolean() ? null : new Money(random.nextInt(9_999_999)),
                new Money(random.nextInt(9_999_999)),
                random.nextBoolean() ? null : new Money(random.nextInt(9_999_999)));
    }

    private void same(SavingFilter filter) {
        assertThat(ledger.byYear(filter)).isEqualTo(lines.byYear(filter));
        assertThat(ledger.byYear(filter.cashable("yes"))).isEqualTo(lines.byYear(filter.cashable("yes")));
        for (int year = YEAR - 1; year <= YEAR + 1; year++) {
            assertThat(ledger.total(filter.in(year))).isEqualTo(lines.total(filter.in(year)));
        }
        var strands = ledger.byStrand(filter);
        var all = strands.values().stream()
                .flatMap(years -> years.values().stream())
                .reduce(YearSum.NONE, YearSum::plus);
        var sum = lines.byYear(filter).values().stream().reduce(YearSum.NONE, YearSum::plus);
        assertThat(all).isEqualTo(sum);
    }

    @Test
    void aLineCountsWithTheStrandOfItsWorkAlsoWhereThatDeliversAPriorityToo() {
        fixtures.installation(() -> {
            var council = fixtures.council();
            var programme = made.card("programme", council, "Transformation");
            var strand = made.card("strand", council, "Homes");
            var project = made.card("project", council, "Repairs");
            var loose = made.card("project", council, "Beside the strands");
            var lone = made.card("project", council, "Alone");
            var priority = made.card("priority", council, "Good homes");
            from(council, project, 1);
            from(council, strand, 2);
            from(council, loose, 4);
            from(council, lone, 8);
            made.line(council, "From nothing", YEAR, 16);
            things.tie(priority, project, TieKind.DELIVERED_BY);
            things.tie(priority, lone, TieKind.DELIVERED_BY);
            things.tie(strand, project, TieKind.DELIVERED_BY);
            things.tie(programme, strand, TieKind.DELIVERED_BY);
            things.tie(programme, loose, TieKind.DELIVERED_BY);
            assertThat(planned(council, strand)).isEqualTo(pounds(3000));
            assertThat(planned(council, programme)).isEqualTo(pounds(4000));
            assertThat(planned(council, lone)).isEqualTo(pounds(8000));
            assertThat(planned(council, "")).isEqualTo(pounds(16_000));
            things.ties(List.of(project)).stream()
                    .filter(tie -> tie.upper().equals(strand))
                    .forEach(tie -> things.cut(tie.id()));
            assertThat(planned(council, strand)).isEqualTo(pounds(2000));
            assertThat(planned(council, project)).isEqualTo(pounds(1000));
            return true;
        });
    }

    private void from(String council, String work, long thousands) {
        var draft = Savings.Draft.of("From " + work).from(new Saving.Origin(work, "", ""));
        var amounts = new LineYear(YEAR, Amounts.planned(pounds(thousands * 1000)), null);
        got(savings.add(council, draft, List.of(amounts)));
    }

    private Money planned(String council, String strand) {
        return ledger.byStrand(SavingFilter.of(council))
                .getOrDefault(strand, java.util.Map.of())
                .getOrDefault(YEAR, YearSum.NONE)
                .planned();
    }

    @Test
    void whoeverSeesOnlyWhatIsSharedSeesOnlyItsSum() {
        var council = fixtures.council();
        fixtures.installation(() -> {
            made.line(council, "Ours alone", YEAR, 1);
            var shared = made.line(council, "Shared", YEAR, 2);
            things.change(
                    shared.ref(),
                    savings.get(shared.ref()).thing().version(),
                    shared.thing().card().published(Publication.PARTNERS));
            return true;
        });
        var filter = SavingFilter.of(council).in(YEAR);
        fixtures.as(fixtures.person(council, Role.PARTNER), () -> {
            assertThat(ledger.total(filter).planned()).isEqualTo(pounds(2000));
            assertThat(ledger.total(filter)).isEqualTo(lines.total(filter));
        });
        fixtures.as(
                fixtures.person(fixtures.council(), Role.ADMINISTRATOR),
                () -> assertThat(ledger.byYear(filter)).isEmpty());
    }
}
