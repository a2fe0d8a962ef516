package org.goldenthread.reports.binding;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.governance.meetings.Agendas;
import org.goldenthread.governance.meetings.Item;
import org.goldenthread.governance.meetings.Meeting;
import org.goldenthread.publishing.document.Format;
import org.goldenthread.publishing.document.Outline;
import org.goldenthread.publishing.document.Papers;
import org.goldenthread.reports.Report;
import org.goldenthread.reports.Reports;
import org.goldenthread.reports.binding.Sheaf.Leaf;
import org.goldenthread.reports.issue.Printed;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to the papers of a meeting as one: issued reports from their snapshots, whatever changed since. */
@Component
@Transactional(readOnly = true)
public class AgendaPacks {
    /** Numbers take the room that was kept for them, so that the second writing settles; a third is for odd papers. */
    private static final int WRITINGS = 3;

    private final Agendas agendas;
    private final Reports reports;
    private final Printed printed;
    private final Papers papers;

    AgendaPacks(Agendas agendas, Reports reports, Printed printed, Papers papers) {
        this.agendas = agendas;
        this.reports = reports;
        this.printed = printed;
        this.papers = papers;
    }

    /**
     * What there is to bind.
     *
     * @param whole with what is exempt, as far as the visitor may see it
     */
    public Sheaf of(Meeting meeting, boolean whole) {
        var leaves = agendas.of(meeting.ref()).stream()
                .map(item -> leaf(item, whole))
                .toList();
        return new Sheaf(meeting, reports.councilName(meeting.council()), leaves, whole);
    }

    private Leaf leaf(Item item, boolean whole) {
        var about = item.paper().about();
        var report = about == null ? Optional.<Report>empty() : reports.find(about);
        var ref = report.map(Report::ref).orElse("");
        if (item.words().exempt() && !whole) {
            return new Leaf(item, "", null, "not for publication");
        }
        var issued = report.filter(one -> one.issued() != null);
        if (issued.isPresent()) {
            return new Leaf(item, ref, printed.paper(issued.get()), ref);
        }
        return new Leaf(item, ref, null, standing(item, ref));
    }

    private static String standing(Item item, String ref) {
        if (!ref.isEmpty()) {
            return ref + ", not issued";
        }
        if (item.paper().missing()) {
            return "missing";
        }
        return item.paper().words().isBlank() ? "none" : item.paper().words() + " (kept elsewhere)";
    }

    /** One file with bookmarks, an index of pages on the agenda, and page numbers that run through. */
    public byte[] pdf(Sheaf sheaf) {
        Map<String, Integer> pages = Map.of();
        var bytes = papers.bytes(Binder.bind(sheaf, pages), Format.PDF);
        for (int i = 1; i < WRITINGS; i++) {
            var found = pages(bytes);
            if (found.equals(pages)) {
                return bytes;
            }
            pages = found;
            bytes = papers.bytes(Binder.bind(sheaf, pages), Format.PDF);
        }
        return bytes;
    }

    private static Map<String, Integer> pages(byte[] pdf) {
        Map<String, Integer> pages = new HashMap<>();
        Outline.of(pdf).places().forEach(place -> pages.putIfAbsent(place.words(), place.page()));
        return pages;
    }
}
