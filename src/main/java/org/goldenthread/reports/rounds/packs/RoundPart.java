package org.goldenthread.reports.rounds.packs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.goldenthread.intake.packs.PackPart;
import org.goldenthread.reports.rounds.Answers;
import org.goldenthread.reports.rounds.Cadence;
import org.goldenthread.reports.rounds.ReportingRounds;
import org.goldenthread.reports.rounds.Round;
import org.goldenthread.site.updates.Sort;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Period;
import org.goldenthread.vocabulary.Problem;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The quarterly rounds of a pack, taken through the doors that people use, after all that they ask for. */
@Component
class RoundPart implements PackPart {
    private final ReportingRounds rounds;
    private final Answers answers;
    private final Cadence cadence;
    private final Clock clock;

    RoundPart(ReportingRounds rounds, Answers answers, Cadence cadence, Clock clock) {
        this.rounds = rounds;
        this.answers = answers;
        this.cadence = cadence;
        this.clock = clock;
    }

    @Override
    public boolean takes(String path) {
        return path.equals("rounds.yaml");
    }

    @Override
    public int order() {
        return 94;
    }

    @Override
    @Transactional
    public Checked<String> load(String council, String path, Path file) {
        if (!rounds.all(council).isEmpty()) {
            return Checked.accepted("the rounds are there already");
        }
        try {
            var all = new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(file));
            return load(council, all instanceof List<?> list ? list : List.of());
        } catch (IOException failure) {
            return Checked.refused(path, "it could not be read: " + failure.getMessage());
        }
    }

    private Checked<String> load(String council, List<?> nodes) {
        var problems = new ArrayList<Problem>();
        for (var node : nodes) {
            if (node instanceof Map<?, ?> fields && load(council, fields) instanceof Checked.Refused<?> refused) {
                problems.addAll(refused.problems());
            }
        }
        return problems.isEmpty() ? Checked.accepted(nodes.size() + " rounds") : Checked.refused(problems);
    }

    private Checked<Round> load(String council, Map<?, ?> fields) {
        var period = quarter(Integer.parseInt(text(fields, "quarters ago")));
        var sorts = answers.sorts().stream().map(Sort::code).toList();
        var head = new Round.Head(Cadence.title(period), period, days(council, period, fields), sorts, null);
        var state = text(fields, "state");
        var planned = rounds.plan(council, head);
        return state.equals("planned")
                ? planned
                : planned.then(one -> rounds.open(one.ref(), one.version()))
                        .then(one -> excused(one, fields))
                        .then(one -> state.equals("closed")
                                ? rounds.close(one.ref(), rounds.get(one.ref()).version())
                                : Checked.accepted(one));
    }

    private static String text(Map<?, ?> fields, String name) {
        return Objects.toString(fields.get(name), "").strip();
    }

    private Period quarter(int ago) {
        var today = LocalDate.now(clock);
        int month = (today.getMonthValue() - 1) / 3 * 3 + 1;
        return Period.ofMonths(LocalDate.of(today.getYear(), month, 1), 3).shift(-ago);
    }

    /** The usual days, unless the pack names the day by which owners answer. */
    private Round.Days days(String council, Period period, Map<?, ?> fields) {
        var usual = cadence.days(council, period);
        if (text(fields, "due").isEmpty()) {
            return usual;
        }
        var named = LocalDate.parse(text(fields, "due"));
        var due = named.isBefore(usual.cutoff()) ? usual.cutoff() : named;
        return new Round.Days(usual.cutoff(), due, due.plusDays(7));
    }

    private Checked<Round> excused(Round round, Map<?, ?> fields) {
        var why = text(fields, "excuse");
        return why.isEmpty()
                ? Checked.accepted(round)
                : answers.of(round).stream()
                        .filter(one -> one.standing().open())
                        .findFirst()
                        .map(one -> rounds.excuse(round.ref(), one.line().id(), why))
                        .orElseGet(() -> Checked.accepted(round));
    }
}
