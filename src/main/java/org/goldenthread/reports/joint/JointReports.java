package org.goldenthread.reports.joint;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.goldenthread.access.NotHere;
import org.goldenthread.reports.Report;
import org.goldenthread.reports.Reports;
import org.goldenthread.reports.content.Content;
import org.goldenthread.reports.content.ReportContents;
import org.goldenthread.reports.joint.Offer.Piece;
import org.goldenthread.reports.route.Gate;
import org.goldenthread.reports.route.Routes;
import org.goldenthread.reports.template.ReportTemplates;
import org.goldenthread.reports.template.Template;
import org.goldenthread.site.list.Filter.Choice;
import org.goldenthread.thread.ThingChanged;
import org.goldenthread.vocabulary.Checked;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** The door to sources that a lead council offers, and to the calendar that all councils of a source have in common. */
@Component
@Transactional
public class JointReports {
    private static final int LONGEST = 2_000_000;
    private final Reports reports;
    private final ReportContents contents;
    private final ReportTemplates templates;
    private final Routes routes;
    private final OfferStore offers;
    private final JointStore store;
    private final Clock clock;

    JointReports(
            Reports reports,
            ReportContents contents,
            ReportTemplates templates,
            Routes routes,
            OfferStore offers,
            JointStore store,
            Clock clock) {
        this.reports = reports;
        this.contents = contents;
        this.templates = templates;
        this.routes = routes;
        this.offers = offers;
        this.store = store;
        this.clock = clock;
    }

    /** What of a report can be offered: its sections of text that have words, and its appendices. */
    @Transactional(readOnly = true)
    public List<Piece> pieces(Report report) {
        var content = contents.of(report.ref());
        var pieces = new ArrayList<Piece>();
        templates.get(report.council(), report.head().template()).sections().stream()
                .filter(one -> one.sort() == Template.Sort.TEXT)
                .forEach(one -> pieces.add(new Piece(one.code(), one.title(), content.words(one.code()))));
        content.appendices()
                .forEach(code -> pieces.add(new Piece(code, content.said(code).title(), content.words(code))));
        pieces.removeIf(one -> one.words().isBlank());
        return List.copyOf(pieces);
    }

    /**
     * Offers parts of a report as they read now to partner councils; those who have it are told that it changed.
     *
     * @param codes of the parts
     * @param partner the code of a council that is offered it from now on too; empty for none
     */
    public Checked<Offer> offer(String ref, Set<String> codes, String partner, String note) {
        var report = reports.get(ref);
        var pieces = pieces(report).stream()
                .filter(one -> codes.contains(one.code()))
                .toList();
        var to = partner.strip().toUpperCase(Locale.ROOT);
        if (store.find(ref).filter(one -> !one.leads()).isPresent()) {
            return Checked.refused("", ref + " is made of another council's source; it is offered from there");
        }
        if (pieces.isEmpty()) {
            return Checked.refused("parts", "Choose at least one part that has words");
        }
        if (!to.isEmpty() && (to.equals(report.council()) || offers.called(to).isEmpty())) {
            return Checked.refused("partner", "There is no other council with the code " + to);
        }
        if (to.isEmpty() && offers.partners(ref).isEmpty()) {
            return Checked.refused("partner", "Choose the council that it is offered to");
        }
        if (note.length() > 2000
                || pieces.stream().mapToInt(one -> one.words().length()).sum() > LONGEST / 2) {
            return Checked.refused("note", "That is too long to be offered");
        }
        if (!to.isEmpty()) {
            offers.offerTo(ref, report.council(), to);
        }
        var last = latest(ref);
        if (last.filter(one -> one.pieces().equals(pieces) && one.title().equals(report.title()))
                .isEmpty()) {
            int version = last.map(Offer::version).orElse(0) + 1;
            offers.insert(new Offer(
                    ref, report.council(), version, report.title(), pieces, note.strip(), LocalDate.now(clock)));
        }
        var now = latest(ref).orElseThrow();
        store.put(line(report, ref, now.version()));
        return Checked.accepted(now);
    }

    private Joint line(Report report, String source, int version) {
        var meeting = report.head().meeting();
        return new Joint(
                report.ref(),
                report.council(),
                source,
                version,
                report.head().body(),
                meeting == null ? null : days(routes.gates(report), meeting),
                report.state());
    }

    private static Joint.Days days(List<Gate> gates, LocalDate meeting) {
        return new Joint.Days(
                gates.get(0).day(), gates.get(1).day(), gates.get(2).day(), meeting);
    }

    /**
     * Takes a source as a report of one's own, in one's own template and for one's own body. A part that the template
     * has a section for stands there; any other becomes an appendix.
     *
     * @param meeting of one's own council, as a reference
     */
    public Checked<Report> take(String source, String council, Report.Head head, @Nullable String meeting) {
        var offer = latest(source).filter(one -> !one.council().equals(council));
        if (offer.isEmpty() || !offers.partners(source).contains(council)) {
            throw new NotHere("the offer of " + source);
        }
        var there = store.made(source, council);
        if (there.isPresent()) {
            return Checked.refused("", there.get().ref() + " is made of it already");
        }
        return routes.begin(council, head, meeting).then(made -> {
            store.put(line(made, source, offer.get().version()));
            fill(made, offer.get());
            return Checked.accepted(reports.get(made.ref()));
        });
    }

    /** Puts the newest version of the source into a report that was made of it; refused once it is issued. */
    public Checked<Report> renew(String ref) {
        var report = reports.get(ref);
        var joint = store.find(ref).orElseThrow(() -> new NotHere("the source of " + ref));
        if (!report.state().open()) {
            return Checked.refused(
                    "", ref + " is " + report.state().state().words() + "; take it back or correct it first");
        }
        var offer = latest(joint.source()).orElseThrow(() -> new NotHere("the offer of " + joint.source()));
        store.put(line(report, joint.source(), offer.version()));
        fill(report, offer);
        return Checked.accepted(reports.get(ref));
    }

    private void fill(Report report, Offer offer) {
        var content = contents.of(report.ref());
        var places = places(report, offer, content);
        var parts = new ArrayList<ReportContents.Writing>();
        places.forEach((code, piece) -> {
            var title = Content.isAppendix(code) ? piece.title() : "";
            parts.add(new ReportContents.Writing(
                    code,
                    content.version(code),
                    new org.goldenthread.reports.content.Entry.Said(title, "", null, piece.words())));
            store.bind(report.ref(), report.council(), code, piece.code());
        });
        contents.put(report.ref(), report.council(), parts);
    }

    /** Where each piece stands in the council's own paper, by the code there. */
    private Map<String, Piece> places(Report report, Offer offer, Content content) {
        var template = templates.get(report.council(), report.head().template());
        var bound = store.bound(report.ref());
        Map<String, Piece> places = new LinkedHashMap<>();
        int next = Integer.parseInt(content.nextAppendix().replaceAll("\\D", ""));
        for (var piece : offer.pieces()) {
            var known = bound.entrySet().stream()
                    .filter(one -> one.getValue().equals(piece.code()))
                    .map(Map.Entry::getKey)
                    .findFirst();
            boolean section = template.section(piece.code())
                    .filter(one -> one.sort() == Template.Sort.TEXT)
                    .isPresent();
            if (known.isPresent()) {
                places.put(known.get(), piece);
            } else {
                places.put(section ? piece.code() : "appendix-" + next++, piece);
            }
        }
        return places;
    }

    /** The newest version of a source that the visitor may see. */
    @Transactional(readOnly = true)
    public Optional<Offer> latest(String source) {
        return offers.of(source).stream().findFirst();
    }

    @Transactional(readOnly = true)
    public Optional<Offer> version(String source, int version) {
        return offers.version(source, version);
    }

    /** What other councils offer to this one. */
    @Transactional(readOnly = true)
    public List<Offer> offeredTo(String council) {
        return offers.to(council);
    }

    /** The report that a council made of a source. */
    @Transactional(readOnly = true)
    public Optional<Joint> made(String source, String council) {
        return store.made(source, council);
    }

    /** How a report belongs to a source that is shared; empty where it does not. */
    @Transactional(readOnly = true)
    public Optional<Joint> of(String ref) {
        return store.find(ref);
    }

    /** The parts of a report that are the source's: by code here, the code there. */
    @Transactional(readOnly = true)
    public Map<String, String> bound(String ref) {
        return store.bound(ref);
    }

    /** Every council's paper of a source, by the day of its meeting. */
    @Transactional(readOnly = true)
    public List<Joint> calendar(String source) {
        return store.of(source);
    }

    /** The codes of the councils that a source is offered to. */
    @Transactional(readOnly = true)
    public List<String> partners(String source) {
        return offers.partners(source);
    }

    /** Whom a report of a council can be offered to, beside those who have it. */
    @Transactional(readOnly = true)
    public List<Choice> others(Report report) {
        var have = offers.partners(report.ref());
        return offers.others(report.council()).stream()
                .filter(one -> !have.contains(one.value()))
                .toList();
    }

    /** What a council is called; its code where nobody knows. */
    @Transactional(readOnly = true)
    public String called(String council) {
        return offers.called(council).orElse(council);
    }

    /** The reports of a council that hold an older version than is offered. */
    @Transactional(readOnly = true)
    public List<Joint> behind(String council) {
        return store.behind(council);
    }

    /** The common calendar follows every council's own paper, once all of a change is written. */
    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void on(ThingChanged changed) {
        if (changed.kind().equals(Reports.KIND)) {
            store.find(changed.ref())
                    .flatMap(joint -> reports.find(joint.ref())
                            .map(report -> line(report, joint.source(), joint.version()))
                            .filter(now -> !now.equals(joint)))
                    .ifPresent(store::put);
        }
    }
}
