package org.goldenthread.risks.load;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.goldenthread.intake.typed.Typed;
import org.goldenthread.intake.wording.Wording;
import org.goldenthread.risks.Assessment.Sort;
import org.goldenthread.risks.Assessments.Chosen;
import org.goldenthread.risks.Risk;
import org.goldenthread.risks.Risks;
import org.goldenthread.risks.load.LoadedRow.Extra;
import org.goldenthread.risks.load.LoadedRow.Planned;
import org.goldenthread.risks.load.LoadedRow.Shown;
import org.goldenthread.risks.load.LoadedRow.Wanted;
import org.goldenthread.risks.load.RiskSheet.Line;
import org.goldenthread.risks.matrix.Matrix.Level;
import org.goldenthread.risks.matrix.Scale;
import org.goldenthread.risks.register.Register;

/** Reads one row of a spreadsheet after the other; keeps what stops a row, and what is taken otherwise. */
final class RowReading {
    private static final int LONGEST = 300;
    private static final Pattern CLOSED = Pattern.compile("(?i)\\b(?:closed|retired|archived|deleted|expired)\\b.*");
    private final Desk desk;
    private final Treatment treatment;
    private final Map<RiskLoadStore.Key, Integer> before = new HashMap<>();

    RowReading(Desk desk) {
        this.desk = desk;
        this.treatment = new Treatment(desk);
    }

    LoadedRow read(Line line) {
        var problems = new ArrayList<String>();
        var notes = new ArrayList<String>();
        var event = line.get(Field.EVENT);
        var risk = line.get(Field.RISK).replaceAll("\\s+", " ");
        var title = title(line);
        var happens = event.isEmpty() && risk.length() > LONGEST ? risk : event;
        if (title.isEmpty()) {
            problems.add("It names no risk");
        }
        if (CLOSED.matcher(line.get(Field.STATUS)).matches()) {
            problems.add("It is “%s”; only risks that still stand are taken".formatted(line.get(Field.STATUS)));
        }
        if (line.get(Field.CATEGORY).length() > 60) {
            problems.add("A category has up to 60 characters");
        }
        var register = register(line, problems);
        var known = known(line, title, register, problems);
        Map<Sort, Chosen> chosen = new EnumMap<>(Sort.class);
        Map<String, String> judged = new HashMap<>();
        var scale = desk.scale(register);
        for (var sort : Sort.values()) {
            judge(new Cells(line, sort), scale, problems, notes).ifPresent(one -> {
                chosen.put(sort, one);
                judged.put(sort.code(), scale.words(one.likelihood(), one.impact()));
            });
        }
        var draft = draft(line, register, title, happens);
        var reviewed = reviewed(line, problems, notes);
        var controls = treatment.controls(line, reviewed, problems, notes);
        var extra = extra(line, notes);
        notes(draft, line, notes);
        var wanted = new Wanted(draft, shown(register, draft), chosen, reviewed, controls, extra);
        boolean good = problems.isEmpty() && known.isEmpty();
        return new LoadedRow(line.number(), title, good ? wanted : null, known.orElse(null), problems, notes, judged);
    }

    /** What the risk is called: its own words where they are short, else a line made of them. */
    static String title(Line line) {
        var risk = line.get(Field.RISK).replaceAll("\\s+", " ");
        return risk.isEmpty()
                ? Wording.title(line.get(Field.EVENT))
                : risk.length() > LONGEST ? Wording.title(risk) : risk;
    }

    private Register register(Line line, List<String> problems) {
        var named = line.get(Field.REGISTER);
        if (named.isEmpty()) {
            return desk.chosen();
        }
        var found = desk.register(named);
        if (found.isEmpty()) {
            problems.add("No open register has the name “" + named + "”");
        }
        return found.orElse(desk.chosen());
    }

    private Optional<String> known(Line line, String title, Register register, List<String> problems) {
        var ref = line.get(Field.REFERENCE).toUpperCase(Locale.ROOT);
        if (desk.refs().contains(ref)) {
            return Optional.of(ref);
        }
        var key = new RiskLoadStore.Key(register.id(), title.toLowerCase(Locale.UK));
        var earlier = before.putIfAbsent(key, line.number());
        if (earlier != null && !title.isEmpty()) {
            problems.add("Row " + earlier + " is a risk of the same title");
        }
        return Optional.ofNullable(desk.known().get(key));
    }

    /** What one sort of assessment says in a row. */
    private record Cells(Line line, Sort sort) {
        String get(String what) {
            return line.get(Field.valueOf(sort.name() + "_" + what));
        }
    }

    private static Optional<Chosen> judge(Cells cells, Scale scale, List<String> problems, List<String> notes) {
        var likelihood = cells.get("LIKELIHOOD");
        var impact = cells.get("IMPACT");
        var score = cells.get("SCORE");
        if (likelihood.isEmpty() && impact.isEmpty()) {
            var found = scale.scored(score).map(cell -> new Chosen(cell.likelihood(), cell.impact()));
            if (found.isEmpty() && !score.isEmpty()) {
                notes.add("%s: “%s” does not tell likelihood and impact; not judged"
                        .formatted(cells.sort().words(), score));
            }
            return found;
        }
        var one = level(cells, "likelihood", likelihood, scale.matrix().likelihoods());
        var other = level(cells, "impact", impact, scale.matrix().impacts());
        Stream.of(one, other).flatMap(found -> found.problem().stream()).forEach(problems::add);
        return one.position() == 0 || other.position() == 0
                ? Optional.empty()
                : Optional.of(new Chosen(one.position(), other.position()));
    }

    /** A level that was found, or why there is none; 0 for none. */
    private record Found(int position, Optional<String> problem) {}

    private static Found level(Cells cells, String axis, String words, List<Level> levels) {
        return Scale.level(levels, words)
                .map(position -> new Found(position, Optional.empty()))
                .orElseGet(() -> new Found(
                        0,
                        Optional.of(
                                words.isEmpty()
                                        ? "%s: the %s is missing"
                                                .formatted(cells.sort().words(), axis)
                                        : "%s: “%s” is no %s here; they are %s"
                                                .formatted(cells.sort().words(), words, axis, Scale.words(levels)))));
    }

    private Risks.Draft draft(Line line, Register register, String title, String event) {
        var owner = line.get(Field.OWNER);
        var post = desk.post(owner);
        var words = new Risk.Words(
                line.get(Field.CAUSE),
                event,
                line.get(Field.CONSEQUENCE),
                line.get(Field.CATEGORY),
                Choices.proximity(line.get(Field.PROXIMITY)),
                Choices.response(line.get(Field.RESPONSE)),
                false,
                null,
                "");
        return new Risks.Draft(
                register.id(), title, words, post.orElse(null), post.isPresent() ? "" : owner, List.of());
    }

    private Shown shown(Register register, Risks.Draft draft) {
        return new Shown(register.name(), draft.owner() == null ? draft.ownerNamed() : desk.title(draft.owner()));
    }

    private LocalDate reviewed(Line line, List<String> problems, List<String> notes) {
        var words = line.get(Field.REVIEWED);
        if (words.isEmpty()) {
            return desk.today();
        }
        var day = Typed.of(Map.of("day", words)).day("day");
        if (day == null) {
            problems.add("“" + words + "” is no day; write it as 30 April 2026, 30/4/2026 or 2026-04-30");
        } else if (day.isAfter(desk.today())) {
            notes.add(
                    "“" + words + "” is a review to come: judged as of today, and due again by the register's cadence");
        }
        return day == null || day.isAfter(desk.today()) ? desk.today() : day;
    }

    private Extra extra(Line line, List<String> notes) {
        var tied = treatment.tied(line);
        var planned = tied.isEmpty() ? treatment.planned(line, notes) : List.<Planned>of();
        if (!tied.isEmpty()) {
            notes.add("Tied to " + String.join(", ", tied));
        }
        return new Extra(tied, planned, said(line, tied.isEmpty() && planned.isEmpty()));
    }

    /** What the record has no place for stays beside the risk in its own words. */
    private String said(Line line, boolean andActions) {
        var said = new ArrayList<String>();
        var ref = line.get(Field.REFERENCE);
        if (!desk.file().isEmpty() || !ref.isEmpty()) {
            said.add("Brought in from " + (desk.file().isEmpty() ? "a spreadsheet" : desk.file())
                    + (ref.isEmpty() ? "" : ", where it is " + ref) + ".");
        }
        if (andActions && !line.get(Field.ACTIONS).isEmpty()) {
            said.add("Actions there: " + Treatment.words(line));
        }
        var whole = String.join("\n", said);
        return whole.substring(0, Math.min(9_000, whole.length()));
    }

    private static void notes(Risks.Draft draft, Line line, List<String> notes) {
        if (draft.owner() == null && !draft.ownerNamed().isEmpty()) {
            notes.add("No one post is “" + draft.ownerNamed() + "”; kept in words");
        }
        Choices.note(line, draft.words()).forEach(notes::add);
    }
}
