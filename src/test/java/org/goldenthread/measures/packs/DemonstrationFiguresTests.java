package org.goldenthread.measures.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.data.Offset;
import org.goldenthread.Fixtures;
import org.goldenthread.Product;
import org.goldenthread.access.Account;
import org.goldenthread.access.Role;
import org.goldenthread.access.database.Entrance;
import org.goldenthread.intake.packs.Packs;
import org.goldenthread.measures.DataType;
import org.goldenthread.measures.Measure;
import org.goldenthread.measures.Measures;
import org.goldenthread.measures.Sheet;
import org.goldenthread.measures.entry.stories.Stories;
import org.goldenthread.measures.figures.Figure;
import org.goldenthread.measures.figures.Length;
import org.goldenthread.measures.figures.Polarity;
import org.goldenthread.measures.figures.Standing;
import org.goldenthread.measures.ledger.Batch;
import org.goldenthread.measures.ledger.Entry;
import org.goldenthread.measures.ledger.Grid;
import org.goldenthread.measures.ledger.Grids;
import org.goldenthread.measures.ledger.Ledger;
import org.goldenthread.measures.ledger.Recording;
import org.goldenthread.measures.ledger.Series;
import org.goldenthread.measures.peers.PeerGroup;
import org.goldenthread.measures.peers.PeerGroups;
import org.goldenthread.measures.peers.beside.Quartiles;
import org.goldenthread.measures.performance.Performances;
import org.goldenthread.measures.subjects.Subjects;
import org.goldenthread.vocabulary.Period;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The fictional councils have measures with five years of figures that could be true. */
@Product
class DemonstrationFiguresTests {
    private static final String COUNCIL = "HRW";
    private static final ZoneId HERE = ZoneId.of("Europe/London");
    private static final AtomicInteger COUNT = new AtomicInteger();

    @Autowired
    Fixtures fixtures;

    @Autowired
    Packs packs;

    @Autowired
    Measures measures;

    @Autowired
    Grids grids;

    @Autowired
    Ledger ledger;

    @Autowired
    Subjects subjects;

    @Autowired
    Stories stories;

    @Autowired
    Performances performances;

    @Autowired
    Quartiles quartiles;

    @Autowired
    PeerGroups peerGroups;

    @Autowired
    Past past;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void load() {
        fixtures.installation(() -> {
            packs.demonstrations().forEach(pack -> assertThat(packs.load(pack)).isEmpty());
            return true;
        });
    }

    private List<Measure> all(String council) {
        return fixtures.installation(() -> measures.of(council));
    }

    private Grid values(Measure measure, Length length) {
        return fixtures.installation(() -> grids.grid(Series.values(measure.ref(), length)));
    }

    private Measure coded(String code) {
        return all(COUNCIL).stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private int own() {
        return fixtures.installation(() -> subjects.own(COUNCIL).id());
    }

    @Test
    void eachCouncilHasEnoughToFillAScorecard() {
        Map.of(COUNCIL, 36, "SMV", 12, "THB", 10)
                .forEach((council, least) -> assertThat(all(council))
                        .hasSizeGreaterThanOrEqualTo(least)
                        .allSatisfy(measure -> {
                            assertThat(measure.thing().owner())
                                    .as(measure.code())
                                    .isNotNull();
                            assertThat(measure.sheet().words().purpose()).isNotBlank();
                            assertThat(values(
                                                    measure,
                                                    measure.sheet().collection().collected())
                                            .isEmpty())
                                    .as(measure.code())
                                    .isEqualTo(measure.sheet().calculated());
                        }));
    }

    @Test
    void noFigureIsOfATimeThatIsNotOverAndNoShareIsBeyondAWhole() {
        for (var measure :
                all(COUNCIL).stream().filter(one -> !one.sheet().calculated()).toList()) {
            var grid = values(measure, measure.sheet().collection().collected());
            assertThat(grid.period(grid.periods() - 1).end()).isBefore(LocalDate.now());
            for (int row = 0; row < grid.rows(); row++) {
                for (int column = 0; column < grid.periods(); column++) {
                    var value = grid.through(row).decimal(column);
                    if (value != null && measure.sheet().counted().type() == DataType.PERCENTAGE) {
                        assertThat(value).as(measure.code()).isBetween(new BigDecimal("-10"), new BigDecimal("100"));
                    }
                }
            }
        }
    }

    @Test
    void aValueIsItsNumeratorByItsDenominator() {
        var measure = coded("WST01");
        var value = values(measure, Length.QUARTER);
        var above = fixtures.installation(() -> grids.grid(value.series().of(Figure.NUMERATOR)));
        var below = fixtures.installation(() -> grids.grid(value.series().of(Figure.DENOMINATOR)));
        for (int i = 0; i < value.periods(); i++) {
            var worked = number(above, i) * 100 / number(below, i);
            assertThat(number(value, i)).isCloseTo(worked, Offset.offset(0.051));
        }
    }

    private double number(Grid grid, int column) {
        return Objects.requireNonNull(grid.through(grid.row(own())).decimal(column))
                .doubleValue();
    }

    @Test
    void aRevisedFigureKeepsWhatWasSaidBefore() {
        var measure = coded("FIN02");
        var grid = values(measure, Length.MONTH);
        int row = grid.row(own());
        int column = 0;
        while (grid.standing(row, column) != Standing.REVISED) {
            column++;
        }
        int start = (int) grid.start(column).toEpochDay();
        assertThat(fixtures.installation(() -> ledger.history(grid.series(), own(), 0, start)))
                .hasSize(2)
                .last()
                .satisfies(word -> assertThat(word.batch().source().words()).contains("audit of payments"));
    }

    @Test
    void lastYearIsKnownAsItWasKnownThen() {
        var then = LocalDate.now().minusYears(1).atStartOfDay(HERE).toInstant();
        var now = fixtures.installation(() -> performances.own(COUNCIL, all(COUNCIL), null));
        var before = fixtures.installation(() -> performances.own(COUNCIL, all(COUNCIL), then));
        for (var code : List.of("HOU01", "WST03", "CTX01", "HRS01", "LEI03")) {
            var ref = coded(code).ref();
            var known = Objects.requireNonNull(before.get(ref)).latest().orElseThrow();
            var latest = Objects.requireNonNull(now.get(ref)).latest().orElseThrow();
            assertThat(known.period().end()).as(code).isBefore(LocalDate.now().minusYears(1));
            assertThat(latest.period().start()).as(code).isAfter(known.period().start());
            var counted = Objects.requireNonNull(before.get(ref)).counted().orElseThrow();
            assertThat(counted.period().start())
                    .as("%s: what has become due since was not awaited then", code)
                    .isBefore(LocalDate.now().minusYears(1));
            assertThat(known.aims().target() == null)
                    .as(code)
                    .isEqualTo(latest.aims().target() == null);
        }
        assertThat(fixtures.installation(() -> quartiles.of(COUNCIL, all(COUNCIL), then)))
                .hasSizeGreaterThan(5);
    }

    @Test
    void aBatchThatWasTakenBackWasBelievedInItsTime() {
        var measure = coded("CUS01");
        var series = Series.values(measure.ref(), Length.MONTH);
        var batch = fixtures.installation(() -> ledger.batches(COUNCIL, 0, 5000)).stream()
                .filter(one -> !one.stands())
                .min(Comparator.comparing(Batch::recorded))
                .orElseThrow();
        var back = Objects.requireNonNull(batch.fate().takenBack());
        assertThat(back).isAfter(batch.recorded()).isBefore(Instant.now().minus(Duration.ofDays(30)));
        int year = Period.financialYearOf(LocalDate.now()) - 1;
        var july = Period.month(year, 7);
        var believed = fixtures.installation(() -> grids.grid(series, back.minusSeconds(1)));
        var kept = fixtures.installation(() -> grids.grid(series));
        assertThat(number(believed, believed.column(july.start()))).isEqualTo(61.4);
        assertThat(number(kept, kept.column(july.start()))).isGreaterThan(70);
    }

    @Test
    void onlyTheInstallationMayRecordAsAtAMomentGoneByAndTheTrailKeepsTheTrueTime() {
        var council = fixtures.council();
        var officer = fixtures.person(council, Role.PERFORMANCE_OFFICER);
        var installation = new Account(Entrance.INSTALLATION, "", "", false);
        var longAgo = Instant.parse("2020-01-01T00:00:00Z");
        assertThat(recordedThen(council, officer, longAgo))
                .isAfter(Instant.now().minus(Duration.ofMinutes(5)));
        assertThat(recordedThen(council, installation, longAgo)).isEqualTo(longAgo);
        var trail = fixtures.installation(() -> jdbc.sql("""
                        select min(at) from evidence.trail where council = :council and subject = 'batch'""")
                .param("council", council)
                .query(OffsetDateTime.class)
                .single());
        assertThat(trail.toInstant()).isAfter(Instant.now().minus(Duration.ofMinutes(5)));
    }

    private Instant recordedThen(String council, Account by, Instant moment) {
        return fixtures.as(
                by,
                () -> transaction.execute(status -> past.at(moment, () -> {
                    var code = "A" + COUNT.incrementAndGet();
                    var sheet = Sheet.of(DataType.NUMBER, "", 0, Polarity.HIGH, Length.YEAR);
                    var ref = Fixtures.got(measures.add(council, Measures.Draft.of(code, "What it counts"), sheet));
                    var entry = Entry.of(
                            ref,
                            Figure.VALUE,
                            subjects.own(council).id(),
                            Period.financialYear(2019),
                            BigDecimal.valueOf(COUNT.get()));
                    var done = ledger.record(council, Batch.Source.entered("test"), new Recording().add(entry));
                    return ledger.get(done.batch()).recorded();
                })));
    }

    @Test
    void aCouncilIsComparedWithItsNearestNeighboursWithoutAnyFile() {
        var chosen = fixtures.installation(() -> peerGroups.of(COUNCIL)).stream()
                .map(PeerGroup::sort)
                .toList();
        assertThat(chosen).contains(PeerGroup.Sort.CHOSEN, PeerGroup.Sort.COMPUTED);
        var placed =
                fixtures.installation(() -> quartiles.of(coded("WST01"), null)).orElseThrow();
        assertThat(placed.group()).startsWith("Nearest neighbours");
        assertThat(placed.quartile()).isPositive();
    }

    @Test
    void theFiguresThatNeedAWordHaveTheirStory() {
        var measure = coded("WST05");
        assertThat(fixtures.installation(() -> stories.of(measure.ref(), own())))
                .singleElement()
                .satisfies(story -> assertThat(story.words()).contains("private land"));
    }

    @Test
    void partnersOfASharedServiceStandBesideTheHostAndPeersBesideBoth() {
        assertThat(values(coded("BEN01"), Length.MONTH).rows()).isEqualTo(3);
        assertThat(values(coded("CUS05"), Length.YEAR).rows()).isGreaterThanOrEqualTo(20);
        assertThat(coded("WST03").definitions()).hasSize(2);
    }
}
