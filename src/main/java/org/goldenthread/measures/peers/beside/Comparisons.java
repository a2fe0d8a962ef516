package org.goldenthread.measures.peers.beside;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.measures.Definition;
import org.goldenthread.measures.Measure;
import org.goldenthread.measures.Measures;
import org.goldenthread.measures.comparison.Averages;
import org.goldenthread.measures.comparison.Comparison;
import org.goldenthread.measures.comparison.Field;
import org.goldenthread.measures.comparison.QuartileRule;
import org.goldenthread.measures.figures.Length;
import org.goldenthread.measures.figures.Line;
import org.goldenthread.measures.figures.Standing;
import org.goldenthread.measures.ledger.Grid;
import org.goldenthread.measures.ledger.Grids;
import org.goldenthread.measures.ledger.Series;
import org.goldenthread.measures.peers.PeerChoice;
import org.goldenthread.measures.peers.PeerGroup;
import org.goldenthread.measures.peers.RuleCode;
import org.goldenthread.measures.subjects.Subject;
import org.goldenthread.measures.subjects.Subjects;
import org.goldenthread.organisation.register.Authorities;
import org.goldenthread.vocabulary.Period;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to comparisons of one measure with other councils. */
@Component
@Transactional(readOnly = true)
public class Comparisons {
    private static final ZoneId HERE = ZoneId.of("Europe/London");
    private static final int MOST_NAMED = 4;
    private final Grids grids;
    private final Measures measures;
    private final Subjects subjects;
    private final Peering peering;
    private final Authorities authorities;
    private final Clock clock;

    Comparisons(
            Grids grids, Measures measures, Peering peering, Subjects subjects, Authorities authorities, Clock clock) {
        this.grids = grids;
        this.measures = measures;
        this.peering = peering;
        this.subjects = subjects;
        this.authorities = authorities;
        this.clock = clock;
    }

    /** A comparison, and how it was in the periods before. */
    public record Seen(Compared compared, Through through) {}

    /** The comparison that is asked for; absent where nobody has a figure of the measure. */
    public Optional<Seen> of(Measure measure, Asked asked) {
        var sheets = grids.of(List.of(measure.ref()), asked.known()).get(measure.ref());
        var own = subjects.ownIfAny(measure.council()).orElse(null);
        if (sheets == null || sheets.lengths().isEmpty() || own == null) {
            return Optional.empty();
        }
        var grid = sheets.grid(Series.values(measure.ref(), length(measure, sheets.lengths(), asked)));
        return grid.isEmpty() ? Optional.empty() : Optional.of(new Making(measure, asked, grid, own).seen());
    }

    static Length length(Measure measure, List<Length> lengths, Asked asked) {
        var wished = asked.when().length() == null
                ? measure.sheet().collection().collected()
                : asked.when().length();
        return lengths.contains(wished) ? wished : lengths.getFirst();
    }

    /** Everything that one comparison needs while it is made. */
    private final class Making {
        private final Measure measure;
        private final Asked asked;
        private final Grid grid;
        private final PeerChoice choice;
        private final List<PeerGroup> all;
        private final PeerGroup group;
        private final Gathering gathering;
        private final Subject own;
        private final Deflating deflating;

        Making(Measure measure, Asked asked, Grid grid, Subject own) {
            this.measure = measure;
            this.asked = asked;
            this.grid = grid;
            this.own = own;
            this.choice = peering.choices(measure.council()).of(measure.ref());
            this.all = peering.groups(measure.council());
            this.group = group(asked.group()).or(() -> group(choice.group())).orElse(all.getFirst());
            this.gathering = new Gathering(authorities, subjects.byId(measure.council()));
            this.deflating = deflating();
        }

        private Optional<PeerGroup> group(String key) {
            return all.stream().filter(one -> one.key().equals(key)).findFirst();
        }

        private Deflating deflating() {
            var deflator = asked.deflator().isEmpty()
                    ? null
                    : measures.find(asked.deflator()).orElse(null);
            return deflator == null
                    ? Deflating.NONE
                    : Deflating.by(
                            deflator,
                            grids.grid(Series.values(deflator.ref(), grid.length()), asked.known()),
                            own.id(),
                            grid);
        }

        Seen seen() {
            var first = found(grid.start(grid.periods() - 1));
            int column = column(first);
            var found = found(grid.start(column));
            var company = company(found);
            var period = grid.period(column);
            var compared = compared(company, column, remarks(found, period));
            return new Seen(compared, Through.of(compared, company, column, deflating));
        }

        private int column(Gathering.Found found) {
            var start = asked.when().start();
            int wished = start == null ? -1 : grid.column(start);
            return wished >= 0 ? wished : company(found).latest();
        }

        private Gathering.Found found(LocalDate start) {
            var end = new Period(start, grid.length().months(), grid.length().days()).end();
            return gathering.on(group.on(end, asked.known()), grid, start);
        }

        private Company company(Gathering.Found found) {
            List<Subject> councils = new ArrayList<>(List.of(own));
            councils.addAll(found.subjects());
            return Company.of(grid, councils);
        }

        private List<String> remarks(Gathering.Found found, Period period) {
            var remarks = new ArrayList<>(found.followed());
            var applied = group.on(period.end(), asked.known());
            if (applied.applies().isAfter(period.end())) {
                remarks.add(
                        "The group applies from " + applied.applies() + ", after this period; there is no earlier one");
            }
            measure.definitions().stream()
                    .filter(one -> one.applies().isAfter(Measures.ALWAYS)
                            && one.applies().isBefore(period.after()))
                    .map(Making::changed)
                    .forEach(remarks::add);
            return remarks;
        }

        private static String changed(Definition definition) {
            return "The definition changed from " + definition.applies()
                    + (definition.reason().isEmpty() ? "" : " (" + definition.reason() + ")")
                    + "; others may not have changed theirs on the same day";
        }

        private Compared compared(Company company, int column, List<String> remarks) {
            var period = grid.period(column);
            var line = deflating.line(company.line(column), period);
            var standings = standings(company, column);
            var polarity = measure.definitionFor(period.start()).sheet().polarity();
            var field = new Field(polarity, line, company.names(), leftOut(company, line, standings));
            return new Compared(
                    measure,
                    setting(period, remarks),
                    Comparison.of(field, rule()),
                    averaged(line),
                    company.subjects(),
                    standings,
                    shown(period));
        }

        private Compared.Set shown(Period period) {
            return group(asked.display())
                    .filter(one -> !one.key().equals(group.key()))
                    .map(one -> {
                        var ids = new HashSet<Integer>();
                        gathering
                                .on(one.on(period.end(), asked.known()), grid, period.start())
                                .subjects()
                                .forEach(subject -> ids.add(subject.id()));
                        return new Compared.Set(one.name(), ids);
                    })
                    .orElse(Compared.Set.ALL);
        }

        private QuartileRule rule() {
            var wished = RuleCode.rule(asked.rule());
            return wished == null ? choice.ruled() : wished;
        }

        private Setting setting(Period period, List<String> remarks) {
            var known = asked.known();
            var day = known == null
                    ? LocalDate.now(clock)
                    : known.minusSeconds(1).atZone(HERE).toLocalDate();
            return new Setting(
                    group,
                    group.on(period.end(), known),
                    period,
                    rule(),
                    choice.averaged(),
                    new Setting.Dated(day, known),
                    deflating.words(),
                    remarks);
        }

        private Compared.Averaged averaged(Line line) {
            var counted = group.counted()
                    ? line
                    : new Line(
                            line.raw(), line.offset() + line.stride(), line.stride(), line.count() - 1, line.scale());
            return new Compared.Averaged(Averages.mean(counted), Averages.median(counted));
        }

        private List<Standing> standings(Company company, int column) {
            var found = new ArrayList<Standing>();
            for (int row : company.rows()) {
                found.add(row < 0 ? Standing.MISSING : grid.standing(row, column));
            }
            return found;
        }

        /** Why some are left out, each reason with whom it concerns; the table names every one of them. */
        private List<String> leftOut(Company company, Line line, List<Standing> standings) {
            Map<String, List<String>> byReason = new LinkedHashMap<>();
            for (int i = 0; i < line.count(); i++) {
                if (!line.has(i)) {
                    var standing = standings.get(i);
                    var reason = standing.present()
                            ? "no level of prices"
                            : standing.words().toLowerCase(Locale.ROOT);
                    byReason.computeIfAbsent(reason, one -> new ArrayList<>())
                            .add(company.subjects().get(i).name());
                }
            }
            return byReason.entrySet().stream()
                    .map(one -> one.getKey() + ": " + some(one.getValue()))
                    .toList();
        }

        private static String some(List<String> names) {
            return names.size() <= MOST_NAMED + 1
                    ? String.join(", ", names)
                    : String.join(", ", names.subList(0, MOST_NAMED)) + " and " + (names.size() - MOST_NAMED)
                            + " others";
        }
    }

    /** The time after which nothing is known any more, for a day that somebody typed; null for none or no day. */
    public static @Nullable Instant endOf(@Nullable LocalDate day) {
        return day == null ? null : day.plusDays(1).atStartOfDay(HERE).toInstant();
    }
}
