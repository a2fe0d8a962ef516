package org.goldenthread.reports.open;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.goldenthread.governance.meetings.Agendas;
import org.goldenthread.publishing.document.Part;
import org.goldenthread.publishing.open.Field;
import org.goldenthread.publishing.open.Offer;
import org.goldenthread.publishing.open.PublicPart;
import org.goldenthread.publishing.open.PublicThing;
import org.goldenthread.publishing.open.Shelf;
import org.goldenthread.publishing.open.SmallNumbers;
import org.goldenthread.reports.Report;
import org.goldenthread.reports.ReportFilter;
import org.goldenthread.reports.ReportState;
import org.goldenthread.reports.Reports;
import org.goldenthread.reports.issue.ReportIssues;
import org.goldenthread.reports.issue.Snapshot;
import org.goldenthread.site.Times;
import org.goldenthread.vocabulary.State;
import org.goldenthread.vocabulary.Tone;
import org.springframework.stereotype.Component;

/** Offers issued reports to the public as they were issued, without exempt ones and those with figures not for all. */
@Component
class ReportsForAll implements PublicPart {
    private static final int MOST = 2_000;
    private static final Shelf SHELF = new Shelf(
            "reports",
            "Reports",
            "What councillors have been told, as they were told it",
            40,
            List.of(
                    Field.words("report", "Report", "The reference of the report, which stays the same."),
                    Field.words("title", "Title", "What it is called."),
                    Field.words("body", "Body", "Whom it was written for."),
                    Field.day("as_at", "As at", "The day that it speaks of."),
                    Field.day("issued", "Issued", "The day on which it was issued."),
                    Field.words("corrects", "Corrects", "The report that it puts right; empty where there is none."),
                    Field.words("status", "Status", "Whether it is the latest, or a later one has put it right.")));

    private final Reports reports;
    private final ReportIssues issues;
    private final Agendas agendas;
    private final NotForAll notForAll;

    ReportsForAll(Reports reports, ReportIssues issues, Agendas agendas, NotForAll notForAll) {
        this.reports = reports;
        this.issues = issues;
        this.agendas = agendas;
        this.notForAll = notForAll;
    }

    @Override
    public Shelf shelf() {
        return SHELF;
    }

    @Override
    public String kind() {
        return Reports.KIND;
    }

    private List<Report> all(String council) {
        var every = new ReportFilter(council, "", "", "", "", ReportFilter.Order.NUMBER, true, null, MOST);
        return reports.list(every).rows();
    }

    @Override
    public List<Offer> offers(String council) {
        return offers(council, all(council));
    }

    @Override
    public Optional<Offer> offer(String council, String ref) {
        return reports.find(ref).map(one -> offers(council, List.of(one)).getFirst());
    }

    private List<Offer> offers(String council, List<Report> some) {
        var exempt = agendas.exempt(council);
        var readable = some.stream()
                .filter(one -> isIssued(one) && !exempt.contains(one.ref()))
                .toList();
        var held = notForAll.of(council, readable);
        return some.stream().map(one -> offer(one, exempt, held)).toList();
    }

    private static Offer offer(Report one, Set<String> exempt, Map<String, String> held) {
        if (one.state() == ReportState.WITHDRAWN) {
            return Offer.held(one.ref(), one.title(), "It is withdrawn.");
        }
        if (!isIssued(one)) {
            return Offer.held(one.ref(), one.title(), "It is not issued yet.");
        }
        if (exempt.contains(one.ref())) {
            return Offer.held(one.ref(), one.title(), "It is the paper of an exempt item.");
        }
        return held.containsKey(one.ref())
                ? Offer.held(one.ref(), one.title(), held.get(one.ref()))
                : Offer.ready(one.ref(), one.title());
    }

    private static boolean isIssued(Report one) {
        return one.issued() != null && (one.state() == ReportState.ISSUED || one.state() == ReportState.SUPERSEDED);
    }

    @Override
    public Map<String, PublicThing> drafts(String council, Collection<String> refs, SmallNumbers rule) {
        Map<String, PublicThing> found = new LinkedHashMap<>();
        for (var one : all(council)) {
            if (refs.contains(one.ref()) && isIssued(one)) {
                found.put(one.ref(), thing(one, issues.snapshot(one.ref())));
            }
        }
        return found;
    }

    private static PublicThing thing(Report one, Snapshot snapshot) {
        var superseded = one.state() == ReportState.SUPERSEDED;
        var state =
                superseded ? new State("Put right by a later report", Tone.WARNING) : new State("Issued", Tone.DONE);
        var parts = new ArrayList<Part>();
        snapshot.paper().lines().forEach(line -> parts.add(Part.Paragraph.of(line)));
        parts.addAll(snapshot.body());
        var issued = snapshot.times().issued();
        var lead = "For " + one.head().body() + ", issued " + Times.day(issued);
        return new PublicThing(
                snapshot.paper().title(),
                lead,
                state,
                snapshot.times().asAt(),
                parts,
                List.of(row(one, snapshot, state)),
                new PublicThing.Folded("How the figures came about", proofs(snapshot)));
    }

    /** The list of proofs without its heading, which the line says that opens it. */
    private static List<Part> proofs(Snapshot snapshot) {
        return snapshot.proofs().stream()
                .filter(part -> !(part instanceof Part.Heading))
                .toList();
    }

    private static Map<String, String> row(Report one, Snapshot snapshot, State state) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("report", one.ref());
        row.put("title", snapshot.paper().title());
        row.put("body", one.head().body());
        row.put("as_at", snapshot.times().asAt().toString());
        row.put("issued", snapshot.times().issued().toString());
        row.put("corrects", Objects.requireNonNullElse(one.corrects(), ""));
        row.put("status", state.words());
        return row;
    }
}
