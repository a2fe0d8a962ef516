package org.goldenthread.reports.binding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldenthread.governance.meetings.Agendas;
import org.goldenthread.governance.meetings.Item;
import org.goldenthread.governance.meetings.Meeting;
import org.goldenthread.governance.meetings.files.PaperFile;
import org.goldenthread.governance.meetings.files.PaperFiles;
import org.goldenthread.publishing.document.Format;
import org.goldenthread.publishing.document.Inlay;
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
    private final PaperFiles files;
    private final Reports reports;
    private final Printed printed;
    private final Papers papers;

    AgendaPacks(Agendas agendas, PaperFiles files, Reports reports, Printed printed, Papers papers) {
        this.agendas = agendas;
        this.files = files;
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
        var sent = files.of(meeting.ref()).stream().collect(Collectors.groupingBy(PaperFile::item));
        var leaves = agendas.of(meeting.ref()).stream()
                .map(item -> leaf(item, sent.getOrDefault(item.id(), List.of()), whole))
                .toList();
        return new Sheaf(meeting, reports.councilName(meeting.council()), leaves, whole);
    }

    private Leaf leaf(Item item, List<PaperFile> sent, boolean whole) {
        var about = item.paper().about();
        var report = about == null ? Optional.<Report>empty() : reports.find(about);
        var ref = report.map(Report::ref).orElse("");
        if (item.words().exempt() && !whole) {
            return new Leaf(item, "", null, List.of(), "not for publication");
        }
        var issued = report.filter(one -> one.issued() != null);
        if (issued.isPresent()) {
            return new Leaf(item, ref, printed.paper(issued.get()), sent, named(ref, sent));
        }
        return new Leaf(item, ref, null, sent, sent.isEmpty() ? standing(item, ref) : named(ref, sent));
    }

    /** Such as "RPT-3, costs.pdf, notes.docx (not bound)". */
    private static String named(String ref, List<PaperFile> sent) {
        return Stream.concat(
                        Stream.of(ref).filter(one -> !one.isEmpty()),
                        sent.stream().map(one -> one.isBound() ? one.name() : one.name() + " (not bound)"))
                .collect(Collectors.joining(", "));
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
                break;
            }
            pages = found;
            bytes = papers.bytes(Binder.bind(sheaf, pages), Format.PDF);
        }
        return Inlay.lay(bytes, inlays(sheaf, pages));
    }

    private List<Inlay.From> inlays(Sheaf sheaf, Map<String, Integer> pages) {
        var found = new ArrayList<Inlay.From>();
        for (var leaf : sheaf.leaves()) {
            for (var file : leaf.bound()) {
                var page = pages.get(leaf.number() + " " + leaf.heading(file));
                if (page != null) {
                    found.add(new Inlay.From(page, bytes(file)));
                }
            }
        }
        return found;
    }

    private byte[] bytes(PaperFile file) {
        try (var in = files.open(file)) {
            return in.readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Map<String, Integer> pages(byte[] pdf) {
        Map<String, Integer> pages = new HashMap<>();
        Outline.of(pdf).places().forEach(place -> pages.putIfAbsent(place.words(), place.page()));
        return pages;
    }
}
