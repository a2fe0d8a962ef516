package org.goldenthread.delivery.files;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.goldenthread.delivery.files.PlanFile.Days;
import org.goldenthread.delivery.files.PlanFile.Entry;
import org.goldenthread.delivery.files.PlanFile.Facts;
import org.goldenthread.delivery.files.PlanFile.Project;
import org.goldenthread.delivery.files.PlanFile.Wait;
import org.goldenthread.intake.paper.Block;
import org.goldenthread.intake.paper.Paper;
import org.goldenthread.intake.wording.Moment;
import org.goldenthread.intake.wording.Moments;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Reads the first table whose heads are recognised: one row an action or milestone, or a project where it names none.
 */
final class SheetReading {
    /** As planning programs write it, such as "4", "ACT-7" or "4FS+2 days"; a lag only after its kind. */
    private static final Pattern LINK = Pattern.compile("(?<key>.+?)(?:\\s*(?<=[\\d\\s])(?<type>FS|SS|FF|SF)"
            + "(?:\\s*(?<lag>[+-]\\s*\\d+)\\s*(?<unit>d|days?|w|weeks?)?)?)?");

    private final Map<Heading, Integer> columns;
    private final String whole;
    private final Map<String, Project> projects = new LinkedHashMap<>();
    private final List<Entry> entries = new ArrayList<>();
    private final List<Problem> refused = new ArrayList<>();
    private int otherLinks;

    private SheetReading(Map<Heading, Integer> columns, String whole) {
        this.columns = columns;
        this.whole = whole;
    }

    static Checked<PlanFile> of(Paper paper) {
        for (var block : paper.blocks()) {
            if (block instanceof Block.Table table) {
                for (int row = 0; row < Math.min(10, table.rows().size()); row++) {
                    var columns = columns(table.rows().get(row));
                    if (columns.size() > 1
                            && (columns.containsKey(Heading.ACTION) || columns.containsKey(Heading.PROJECT))) {
                        var reading = new SheetReading(columns, paper.name().replaceFirst("\\.[^.]*$", ""));
                        table.rows().subList(row + 1, table.rows().size()).forEach(reading::read);
                        return Checked.accepted(reading.done());
                    }
                }
            }
        }
        return Checked.refused(
                "file",
                "No row of heads was recognised. Name the columns Project, Action, Owner, Start, Due, % complete and"
                        + " Predecessors, of which Project or Action must be there.");
    }

    private static Map<Heading, Integer> columns(Block.Row row) {
        var columns = new EnumMap<Heading, Integer>(Heading.class);
        for (int at = 0; at < row.cells().size(); at++) {
            for (var heading : Heading.values()) {
                if (heading.means(row.cell(at))) {
                    columns.putIfAbsent(heading, at);
                }
            }
        }
        return columns;
    }

    private PlanFile done() {
        var notes = otherLinks == 0
                ? List.<String>of()
                : List.of(otherLinks + " links that are not finish-to-start are left out");
        return new PlanFile(List.copyOf(projects.values()), entries, refused, notes);
    }

    private void read(Block.Row row) {
        var line = new Line(row);
        var project = line.get(Heading.PROJECT);
        var title = line.get(Heading.ACTION);
        if (project.isEmpty() && title.isEmpty()) {
            if (!row.text().isBlank()) {
                line.problem("It names neither a project nor an action");
            }
        } else if (title.isEmpty()) {
            var days = line.days();
            if (line.sound) {
                var key = projectKey(line, project);
                projects.put(key, new Project(key, line.place, project, days, line.get(Heading.OWNER)));
            }
        } else {
            entry(line, project.isEmpty() ? whole : project, title);
        }
    }

    private void entry(Line line, String project, String title) {
        var days = line.days();
        int progress = line.progress(days);
        boolean milestone = line.get(Heading.TYPE).toLowerCase(Locale.ROOT).contains("milestone");
        if (!line.sound) {
            return;
        }
        var part = projectKey(line, project);
        projects.putIfAbsent(part, new Project(part, line.place, project, Days.UNKNOWN, ""));
        var id = line.get(Heading.ID);
        entries.add(new Entry(
                id.isEmpty() ? key(title) : id,
                line.place,
                part,
                title,
                new Facts(milestone, days, progress, line.get(Heading.OWNER), line.get(Heading.OUTCOME)),
                waits(line.get(Heading.WAITS))));
    }

    private static String projectKey(Line line, String project) {
        var id = line.get(Heading.PROJECT_ID);
        return id.isEmpty() ? key(project) : id;
    }

    private static String key(String words) {
        return words.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }

    private List<Wait> waits(String words) {
        var waits = new ArrayList<Wait>();
        for (var part : words.split("[;,\\n]")) {
            var matcher = LINK.matcher(part.strip());
            if (part.isBlank() || !matcher.matches()) {
                continue;
            }
            if (matcher.group("type") != null && !matcher.group("type").equals("FS")) {
                otherLinks++;
                continue;
            }
            var lag = matcher.group("lag");
            var unit = matcher.group("unit");
            int days = lag == null ? 0 : Integer.parseInt(lag.replaceAll("[\\s+]", ""));
            waits.add(new Wait(matcher.group("key"), unit != null && unit.startsWith("w") ? 7 * days : days));
        }
        return waits;
    }

    /** One row while it is read; what is wrong with it is kept, and then nothing of it is taken. */
    private final class Line {
        private final Block.Row row;
        private final String place;
        private boolean sound = true;

        Line(Block.Row row) {
            this.row = row;
            int number =
                    row.place().line() > 0 ? row.place().line() : row.place().row();
            this.place = "row " + number;
        }

        String get(Heading heading) {
            var at = columns.get(heading);
            return at == null ? "" : row.cell(at).strip();
        }

        void problem(String message) {
            sound = false;
            refused.add(new Problem(place, message));
        }

        Days days() {
            var due = day(Heading.DUE);
            var forecast = day(Heading.FORECAST);
            var ended = day(Heading.ENDED);
            var baseline = day(Heading.BASELINE);
            var expected = forecast != null ? forecast : due;
            return new Days(
                    day(Heading.START),
                    expected,
                    day(Heading.BASELINE_START),
                    baseline != null ? baseline : due,
                    ended);
        }

        private @Nullable LocalDate day(Heading heading) {
            var words = get(heading).replaceFirst("[ T]\\d{1,2}:\\d{2}(:\\d{2})?$", "");
            if (words.isEmpty()) {
                return null;
            }
            var found = Moments.exactly(words).filter(moment -> moment.grain() == Moment.Grain.DAY);
            if (found.isEmpty()) {
                problem("“" + words + "” is no day; write it as 30 April 2026, 30/4/2026 or 2026-04-30");
                return null;
            }
            return found.get().from();
        }

        /** Whole percent; a share below 1 as spreadsheets keep percentages. */
        int progress(Days days) {
            var words = get(Heading.PROGRESS);
            if (words.isEmpty()) {
                return days.ended() != null ? 100 : 0;
            }
            var bare = words.replace("%", "").strip();
            if (!bare.matches("\\d{1,3}([.,]\\d+)?")) {
                problem("“" + words + "” is no percentage from 0 to 100");
                return 0;
            }
            var number = new BigDecimal(bare.replace(',', '.'));
            boolean share = !words.contains("%") && bare.contains(".") && number.compareTo(BigDecimal.ONE) <= 0;
            int whole = (share ? number.movePointRight(2) : number).intValue();
            if (whole > 100) {
                problem("“" + words + "” is no percentage from 0 to 100");
            }
            return Math.min(100, whole);
        }
    }
}
