package org.goldenthread.reports.clearance;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.goldenthread.access.NotAllowed;
import org.goldenthread.reports.Report;
import org.goldenthread.reports.ReportState;
import org.goldenthread.reports.ReportState.Move;
import org.goldenthread.reports.Reports;
import org.goldenthread.reports.clearance.Clearance.Step;
import org.goldenthread.reports.clearance.Line.Standing;
import org.goldenthread.reports.content.ReportContents;
import org.goldenthread.reports.template.ReportTemplates;
import org.goldenthread.vocabulary.Checked;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to clearance: asking every post that has to clear a report, and their answers. */
@Component
@Transactional
public class Clearances {
    private static final Set<Standing> ASKED_AGAIN = Set.of(Standing.NOT_ASKED, Standing.CHANGED, Standing.RETURNED);
    private final Reports reports;
    private final ReportTemplates templates;
    private final ReportContents contents;
    private final ClearanceStore store;
    private final Clock clock;

    Clearances(Reports reports, ReportTemplates templates, ReportContents contents, ClearanceStore store, Clock clock) {
        this.reports = reports;
        this.templates = templates;
        this.contents = contents;
        this.store = store;
        this.clock = clock;
    }

    /** Every clearance that a report needs, and how it stands. */
    @Transactional(readOnly = true)
    public List<Line> of(Report report) {
        Map<String, Clearance> last = new HashMap<>();
        history(report.ref()).reversed().forEach(one -> last.put(one.code(), one));
        return Line.all(templates.get(report.council(), report.head().template()), contents.of(report.ref()), last);
    }

    /** Everything that was asked and answered, the newest first. */
    @Transactional(readOnly = true)
    public List<Clearance> history(String ref) {
        return store.of(ref);
    }

    /** The reports in the visitor's council that wait for one of these posts. */
    @Transactional(readOnly = true)
    public List<Report> waiting(String council, Collection<String> posts) {
        return posts.isEmpty()
                ? List.of()
                : store.asked(council, posts).stream().map(reports::get).toList();
    }

    /** What of a report waits for one of these posts. */
    @Transactional(readOnly = true)
    public List<Line> asked(Report report, Collection<String> posts) {
        return of(report).stream()
                .filter(line -> line.standing() == Standing.ASKED && posts.contains(line.post()))
                .toList();
    }

    /** Sends a report for clearance: asks whoever is named and has not cleared it as it stands. */
    public Checked<Report> ask(String ref, int version) {
        var report = reports.get(ref);
        var lines = of(report);
        var nobody = lines.stream()
                .filter(line -> line.standing() == Standing.NOT_NAMED)
                .map(Line::title)
                .toList();
        if (!nobody.isEmpty()) {
            return Checked.refused("", "Name the post that clears: " + String.join(", ", nobody));
        }
        var moved = report.state() == ReportState.CLEARANCE
                ? Checked.accepted(report)
                : reports.move(ref, version, Move.ASK);
        return moved.then(asked -> {
            var newest = contents.of(ref).newest();
            lines.stream()
                    .filter(line -> ASKED_AGAIN.contains(line.standing()))
                    .forEach(line -> insert(asked, line, Step.ASKED, newest, ""));
            return Checked.accepted(asked);
        });
    }

    /**
     * The answer of a post to all that was asked of it.
     *
     * @param mine the posts that whoever answers holds
     * @param seen the newest save that they had before their eyes
     * @param comment at least three characters where it is returned
     */
    public Checked<Report> answer(String ref, Collection<String> mine, Step step, long seen, String comment) {
        var report = reports.get(ref);
        var open = asked(report, mine);
        if (open.isEmpty()) {
            throw new NotAllowed("Nothing about " + ref + " is asked of you");
        }
        if (step == Step.ASKED) {
            return Checked.refused("step", "Say whether you clear it");
        }
        if (step == Step.RETURNED && comment.strip().length() < 3) {
            return Checked.refused("comment", "Say what has to change");
        }
        if (comment.length() > 2000) {
            return Checked.refused("comment", "A comment has up to 2,000 characters");
        }
        if (contents.of(ref).newest() != seen) {
            return Checked.refused("comment", ref + " was changed in the meantime; read it again and answer then");
        }
        open.forEach(line -> insert(report, line, step, seen, comment.strip()));
        return Checked.accepted(report);
    }

    private void insert(Report report, Line line, Step step, long seen, String comment) {
        var post = line.post();
        if (post != null) {
            var made = new Clearance(line.code(), post, step, seen, comment, 0, Instant.now(clock));
            store.insert(report.ref(), report.council(), made);
        }
    }
}
