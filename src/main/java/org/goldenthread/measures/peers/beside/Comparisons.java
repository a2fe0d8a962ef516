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
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.goldenthread.measures.Definition;
import org.goldenthread.measures.Measure;
import org.goldenthread.measures.Measures;
import org.goldenthread.measures.Remembered;
import org.goldenthread.measures.calculation.Calculated;
import org.goldenthread.measures.comparison.Averages;
import org.goldenthread.measures.comparison.Comparison;
import org.goldenthread.measures.comparison.Field;
import org.goldenthread.measures.comparison.QuartileRule;
import org.goldenthread.measures.figures.Length;
import org.goldenthread.measures.figures.Line;
import org.goldenthread.measures.figures.Standing;
import org.goldenthread.measures.ledger.Grid;
import org.goldenthread.measures.ledger.Series;
import org.goldenthread.measures.ledger.Sheets;
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
    private final Calculated calculated;
    private final Measures measures;
    private final Subjects subjects;
    private final Peering peering;
    private final Authorities authorities;
    private final Clock clock;
    private final Remembered<From, Seen> seen = new Remembered<>(500);

    /** What a comparison follows from. */
    private record From(
            Measure measure,
            Grid grid,
            Subject own,
            PeerChoice choice,
            List<PeerGroup> groups,
            Map<Integer, Subject> subjects,
            Deflating deflating,
            long register,
            LocalDate today) {}

    Comparisons(
            Calculated calculated,
            Measures measures,
            Peering peering,
            Subjects subjects,
            Authorities authorities,
            Clock clock) {
        this.calculated = calculated;
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
        var sheets = calculated.of(List.of(measure), asked.known()).get(measure.ref());
        var own = subjects.ownIfAny(measure.council()).orElse(null);
        if (sheets == null || sheets.lengths().isEmpty() || own == null) {
            return Optional.empty();
        }
        var grid = sheets.grid(Series.values(measure.ref(), length(measure, sheets, asked, own)));
        return grid.isEmpty() ? Optional.empty() : Optional.of(seen(from(measure, asked, grid, own), asked));
    }

    private Seen seen(From from, Asked asked) {
        return asked.known() != null
                ? new Making(from, asked).seen()
                : seen.of(from.measure().ref() + asked, from, () -> new Making(from, asked).seen());
    }

    private From from(Measure measure, Asked asked, Grid grid, Subject own) {
        return new From(
                measure,
                grid,
                own,
                peering.choices(measure.council()).of(measure.ref()),
                peering.groups(measure.council()),
                subjects.byId(measure.council()),
                deflating(asked, grid, own),
                authorities.edition(),
                LocalDate.now(clock));
    }

    private Deflating deflating(Asked asked, Grid grid, Subject own) {
        var deflator = asked.deflator().isEmpty()
                ? null
                : measures.find(asked.deflator()).orElse(null);
        return deflator == null
                ? Deflating.NONE
                : Deflating.by(deflator, calculated.grid(deflator, grid.length(), asked.known()), own.id(), grid);
    }

    /** The length that is asked for; else as collected, or the shortest that others have figures of too. */
    static Length length(Measure measure, Sheets sheets, Asked asked, Subject own) {
        var lengths = sheets.lengths();
        var wished = asked.when().length();
        if (wished != null && lengths.contains(wished)) {
            return wished;
        }
        var collected = measure.sheet().collection().collected();
        return Stream.concat(Stream.of(collected).filter(lengths::contains), lengths.stream())
                .filter(length -> hasOthers(sheets.grid(Series.values(measure.ref(), length)), own))
                .findFirst()
                .orElse(lengths.contains(collected) ? collected : lengths.getFirst());
    }

    private static boolean hasOthers(Grid grid, Subject own) {
        return IntStream.range(0, grid.rows()).anyMatch(row -> grid.subject(row) != own.id());
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
        private final Deflating deflating;
        private final LocalDate today;

        Making(From from, Asked asked) {
            this.measure = from.measure();
            this.asked = asked;
            this.grid = from.grid();
            this.choice = from.choice();
            this.all = from.groups();
            this.group = group(asked.group()).or(() -> group(choice.group())).orElse(all.getFirst());
            this.gathering = new Gathering(authorities, from.subjects(), from.own(), asked.known());
            this.deflating = from.deflating();
            this.today = from.today();
        }

        private Optional<PeerGroup> group(String key) {
            return all.stream().filter(one -> one.key().equals(key)).findFirst();
        }

        Seen seen() {
            var round = gathering.round(group, grid, asked.when().start());
            var compared = compared(round);
            return new Seen(compared, Through.of(compared, round.company(), round.column(), deflating));
        }

        private List<String> remarks(Round round, Period period) {
            var remarks = new ArrayList<>(round.followed());
            var applied = round.version();
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

        private Compared compared(Round round) {
            var company = round.company();
            var period = grid.period(round.column());
            var line = deflating.line(company.line(round.column()), period);
            var worths = worths(company, round.column(), line);
            var polarity = measure.definitionFor(period.start()).sheet().polarity();
            var field = new Field(polarity, line, company.names(), leftOut(company, line, worths));
            return new Compared(
                    measure,
                    setting(round, period),
                    Comparison.of(field, rule()),
                    averaged(line),
                    company.subjects(),
                    worths,
                    shown(round.column()));
        }

        private Compared.Set shown(int column) {
            return group(asked.display())
                    .filter(one -> !one.key().equals(group.key()))
                    .map(one -> {
                        var ids = new HashSet<Integer>();
                        gathering.on(one, grid, column).subjects().forEach(subject -> ids.add(subject.id()));
                        return new Compared.Set(one.name(), ids);
                    })
                    .orElse(Compared.Set.ALL);
        }

        private QuartileRule rule() {
            var wished = RuleCode.rule(asked.rule());
            return wished == null ? choice.ruled() : wished;
        }

        private Setting setting(Round round, Period period) {
            var known = asked.known();
            var day = known == null ? today : known.minusSeconds(1).atZone(HERE).toLocalDate();
            return new Setting(
                    group,
                    round.version(),
                    period,
                    rule(),
                    choice.averaged(),
                    new Setting.Dated(day, known),
                    deflating.words(),
                    remarks(round, period));
        }

        private Compared.Averaged averaged(Line line) {
            var counted = group.counted()
                    ? line
                    : new Line(
                            line.raw(), line.offset() + line.stride(), line.stride(), line.count() - 1, line.scale());
            return new Compared.Averaged(Averages.mean(counted), Averages.median(counted));
        }

        /** What each figure is worth, or why there is none; of a calculated one, how complete its inputs are. */
        private List<Compared.Worth> worths(Company company, int column, Line line) {
            var missing = IntStream.range(0, line.count())
                    .filter(place -> !company.has(place, column) && company.standing(place, column) == Standing.MISSING)
                    .mapToObj(place -> company.subjects().get(place).id())
                    .toList();
            var incomplete = calculated.explain(measure, grid.period(column), missing, asked.known());
            var found = new ArrayList<Compared.Worth>();
            for (int place = 0; place < line.count(); place++) {
                var standing = company.standing(place, column);
                var worked = incomplete.get(company.subjects().get(place).id());
                var why = worked != null
                        ? worked.words()
                        : standing.present() && !line.has(place)
                                ? "no level of prices"
                                : standing.words().toLowerCase(Locale.ROOT);
                found.add(new Compared.Worth(standing, why));
            }
            return found;
        }

        /** Why some are left out, each reason with whom it concerns; the table names every one of them. */
        private List<String> leftOut(Company company, Line line, List<Compared.Worth> worths) {
            Map<String, List<String>> byReason = new LinkedHashMap<>();
            for (int i = 0; i < line.count(); i++) {
                if (!line.has(i)) {
                    byReason.computeIfAbsent(worths.get(i).why(), one -> new ArrayList<>())
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
