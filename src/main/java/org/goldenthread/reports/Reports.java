package org.goldenthread.reports;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.goldenthread.access.NotHere;
import org.goldenthread.organisation.Posts;
import org.goldenthread.reports.ReportState.Move;
import org.goldenthread.reports.content.Content;
import org.goldenthread.reports.content.Entry.Said;
import org.goldenthread.reports.content.ReportContents;
import org.goldenthread.reports.content.ReportContents.Writing;
import org.goldenthread.reports.template.ReportTemplates;
import org.goldenthread.thread.Thing;
import org.goldenthread.thread.Things;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to reports: beginning one, writing its parts, moving it on. Issuing has a door of its own. */
@Component
@Transactional
public class Reports {
    public static final String KIND = "report";
    private final Things things;
    private final ReportStore store;
    private final ReportTemplates templates;
    private final ReportContents contents;
    private final Posts posts;
    private final List<Sealed> seals;
    private final Clock clock;

    Reports(
            Things things,
            ReportStore store,
            ReportTemplates templates,
            ReportContents contents,
            Posts posts,
            List<Sealed> seals,
            Clock clock) {
        this.things = things;
        this.store = store;
        this.templates = templates;
        this.contents = contents;
        this.posts = posts;
        this.seals = List.copyOf(seals);
        this.clock = clock;
    }

    /** One page of a list: the rows, the key of the next page, and how many there are in all. */
    public record Page(List<Report> rows, @Nullable String next, long total) {}

    /** Begins a report. */
    public Checked<Report> begin(String council, Report.Head head) {
        return begin(council, head, null);
    }

    private Checked<Report> begin(String council, Report.Head head, @Nullable String corrects) {
        var problems = check(head);
        if (templates.all(council).stream().noneMatch(one -> one.id() == head.template())) {
            problems.add(new Problem("template", "Choose a template"));
        }
        if (!problems.isEmpty()) {
            return Checked.refused(problems);
        }
        var card = Thing.Card.of(head.title().strip(), head.body().strip()).dated(null, head.meeting(), null);
        var ref = things.add(KIND, council, posts.owned(card, head.lead()), ReportState.DRAFTING.state())
                .ref();
        store.insert(ref, council, head, corrects);
        return Checked.accepted(get(ref));
    }

    /** Begins the next version of an issued report, with all its words, to put something right. */
    public Checked<Report> correct(String ref) {
        var before = get(ref);
        var there = store.corrected(ref);
        if (before.state() != ReportState.ISSUED) {
            return Checked.refused("", "Only an issued report is corrected; " + ref + " can still be changed itself");
        }
        if (there.isPresent()) {
            return Checked.refused("", there.get() + " puts it right already");
        }
        return begin(before.council(), before.head(), ref).then(made -> {
            contents.copy(ref, made.ref(), made.council());
            return Checked.accepted(made);
        });
    }

    /** Writes anew what a report is called and of which time it speaks; the template stays. */
    public Checked<Report> change(String ref, int version, Report.Head head) {
        var before = get(ref);
        var problems = check(head);
        if (!before.state().open()) {
            problems.add(closed(before));
        }
        if (!problems.isEmpty()) {
            return Checked.refused(problems);
        }
        var card = things.get(ref)
                .card()
                .withTitle(head.title().strip(), head.body().strip())
                .dated(null, head.meeting(), null);
        things.change(ref, version, posts.owned(card, head.lead()));
        store.update(ref, head);
        return Checked.accepted(get(ref));
    }

    private static ArrayList<Problem> check(Report.Head head) {
        var problems = new ArrayList<Problem>();
        if (head.title().isBlank() || head.title().strip().length() > 300) {
            problems.add(new Problem("title", "Enter a title, up to 300 characters"));
        }
        if (head.body().isBlank() || head.body().strip().length() > 200) {
            problems.add(new Problem("body", "Say whom it goes to, such as Cabinet"));
        }
        if (head.since().isAfter(head.asAt())) {
            problems.add(new Problem("since", "The report before it spoke of an earlier day"));
        }
        return problems;
    }

    private static Problem closed(Report report) {
        return Problem.of(report.ref() + " is " + report.state().state().words() + "; take it back to write on");
    }

    /** Saves one part of it. @see #write(String, List) */
    public Checked<Content> write(String ref, String code, long version, Said said) {
        return write(ref, List.of(new Writing(code, version, said)));
    }

    /**
     * Saves parts of it, all or none.
     *
     * @throws ReportContents.WrittenMeanwhile when somebody else was faster with one of them
     */
    public Checked<Content> write(String ref, List<Writing> parts) {
        var report = get(ref);
        if (!report.state().open()) {
            return Checked.refused(List.of(closed(report)));
        }
        for (var part : parts) {
            var sealed = sealed(ref, part.code());
            if (sealed.isPresent()) {
                return Checked.refused("words", sealed.get());
            }
        }
        return contents.put(ref, report.council(), parts).then(content -> {
            things.touch(ref, report.version());
            return Checked.accepted(content);
        });
    }

    /** Why a part of a report is not written here; empty where it is. */
    @Transactional(readOnly = true)
    public Optional<String> sealed(String ref, String code) {
        return seals.stream().flatMap(one -> one.why(ref, code).stream()).findFirst();
    }

    /** Makes a move other than issuing, on the version that somebody had before their eyes. */
    public Checked<Report> move(String ref, int version, Move move) {
        return move(ref, version, move, LocalDate.now(clock));
    }

    /** The same on a day that may have gone by; only packs, which tell a past, name one. */
    public Checked<Report> move(String ref, int version, Move move, LocalDate today) {
        var report = get(ref);
        var after = report.state().after(move);
        if (after.isEmpty()) {
            return Checked.refused(
                    "",
                    "%s is %s; it cannot be %s"
                            .formatted(ref, report.state().state().words(), move.done()));
        }
        var card = things.get(ref).card();
        things.change(
                ref,
                version,
                switch (after.get()) {
                    case DRAFTING, CLEARANCE, READY -> card;
                    case ISSUED -> card.dated(today, card.due(), today);
                    case SUPERSEDED, WITHDRAWN -> card.dated(card.starts(), card.due(), today);
                });
        store.stands(ref, after.get());
        things.setState(ref, after.get().state());
        return Checked.accepted(get(ref));
    }

    /** @throws NotHere when there is none, or none that the visitor may see */
    @Transactional(readOnly = true)
    public Report get(String ref) {
        return find(ref).orElseThrow(() -> new NotHere(ref));
    }

    @Transactional(readOnly = true)
    public Optional<Report> find(String ref) {
        return store.find(ref);
    }

    @Transactional(readOnly = true)
    public Page list(ReportFilter filter) {
        var found = new ArrayList<>(store.page(filter));
        String next = null;
        if (found.size() > filter.size()) {
            found.removeLast();
            next = found.getLast().ref();
        }
        return new Page(List.copyOf(found), next, store.count(filter));
    }

    /** What these posts are still writing, the next meeting first. */
    @Transactional(readOnly = true)
    public List<Report> drafting(String council, Collection<String> posts) {
        return posts.isEmpty() ? List.of() : store.drafting(council, posts);
    }

    /** Whom reports have gone to. */
    @Transactional(readOnly = true)
    public List<String> bodies(String council) {
        return store.bodies(council);
    }

    /** The day that the last issued report of a template to a body speaks of. */
    @Transactional(readOnly = true)
    public Optional<LocalDate> lastAsAt(String council, String template, String body) {
        return store.lastAsAt(council, template, body);
    }

    /** As it is printed on papers. */
    @Transactional(readOnly = true)
    public String councilName(String council) {
        return store.councilName(council);
    }

    /** The report that puts this one right, or is about to. */
    @Transactional(readOnly = true)
    public Optional<String> corrected(String ref) {
        return store.corrected(ref);
    }
}
