package org.goldenthread.reports.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.Fixtures.got;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.goldenthread.Visit;
import org.goldenthread.access.Account;
import org.goldenthread.access.Act;
import org.goldenthread.access.Role;
import org.goldenthread.governance.meetings.Agendas;
import org.goldenthread.governance.meetings.Item;
import org.goldenthread.governance.meetings.Meeting;
import org.goldenthread.publishing.open.Publications;
import org.goldenthread.reports.MeetingFixtures;
import org.goldenthread.reports.Report;
import org.goldenthread.reports.binding.AgendaPacks;
import org.goldenthread.thread.Things;
import org.goldenthread.vocabulary.Publication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Who reads a draft, and who a paper from which the public is kept out: everybody, role by role, on every way to it. */
class PapersByRoleTests extends PagesOfReports {
    private static final String DRAFT = "Zebra";
    private static final String EXEMPT = "Quagga";
    private static final String OPEN = "Okapi";

    @Autowired
    Things things;

    @Autowired
    AgendaPacks packs;

    @Autowired
    Publications publications;

    private record Papers(Report draft, Report exempt, Report open, Meeting meeting) {}

    /** All of them shared with partners, as somebody may do by mistake. */
    private Papers papers() {
        return fixtures.installation(() -> {
            var meet = new MeetingFixtures(product, council);
            var meeting = meet.meeting("Cabinet", 40);
            var draft = make.written("scrutiny", DRAFT + " crossings");
            var exempt = make.issued(make.written("scrutiny", EXEMPT + " settlement"));
            var open = make.issued(make.written("scrutiny", OPEN + " sightings"));
            var agendas = product.getBean(Agendas.class);
            for (var one : List.of(exempt, open)) {
                got(agendas.add(
                        meeting.ref(),
                        new Item.Words(one.title(), Item.Sort.DECISION, one == exempt),
                        new Item.Paper("", one.ref(), null, true, one.issued(), null)));
            }
            for (var ref : List.of(
                    draft.ref(),
                    exempt.ref(),
                    open.ref(),
                    meeting.ref(),
                    meeting.body().ref())) {
                var thing = things.get(ref);
                things.change(ref, thing.version(), thing.card().published(Publication.PARTNERS));
            }
            return new Papers(draft, exempt, open, meeting);
        });
    }

    /** Every address that could tell of the papers. */
    private static List<String> addresses(Papers set) {
        var all = new ArrayList<String>(List.of(
                "/",
                "/reports",
                "/reports?format=csv",
                "/reports?q=" + DRAFT,
                "/reports?q=" + EXEMPT,
                "/thread/search?q=crossings",
                "/thread/search?q=settlement",
                "/thread/api/search?q=crossings",
                "/thread/api/search?q=settlement",
                "/thread/loose-ends",
                "/publishing/open",
                "/governance/meetings/" + set.meeting().ref(),
                "/reports/packs/" + set.meeting().ref(),
                "/evidence/trail"));
        for (var one : List.of(set.draft(), set.exempt())) {
            for (var way : List.of("", "/preview", "/paper/html", "/source", "/clearance", "/compare", "/way")) {
                all.add("/reports/" + one.ref() + way);
            }
            all.add("/thread/" + one.ref());
            all.add("/thread/go/" + one.ref());
            all.add("/publishing/open/" + one.ref());
            for (var way : List.of("", "/history", "/as-it-was")) {
                all.add("/evidence/" + one.ref() + way);
            }
        }
        return all;
    }

    /** The words of these papers that somebody finds, on whichever way. */
    private static Set<String> found(Visit visit, Papers set) {
        var found = new TreeSet<String>();
        for (var address : addresses(set)) {
            // what somebody asked for stands in the box where they typed it
            var body = visit.get(address).body().replaceAll("(?i)value=\"[^\"]*\"", "");
            for (var word : List.of(DRAFT, EXEMPT)) {
                if (body.contains(word)) {
                    found.add(word);
                }
            }
        }
        return found;
    }

    /** What the bound papers of the meeting say, with what is exempt as far as somebody may read it. */
    private String bound(Account reader, Papers set) {
        var pdf = fixtures.as(reader, () -> packs.pdf(packs.of(set.meeting(), true)));
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        } catch (IOException odd) {
            throw new UncheckedIOException(odd);
        }
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void draftsAreForThoseWhoWorkOnTheRecordAndExemptPapersForTheCouncilItself(Role role) {
        var set = papers();
        var account = fixtures.person(council, role);
        var visit = fixtures.visit(account);
        boolean writes = role.allows(Act.CONTRIBUTE);
        boolean inside = role != Role.PARTNER;
        var wanted = new TreeSet<String>();
        if (writes) {
            wanted.add(DRAFT);
        }
        if (inside) {
            wanted.add(EXEMPT);
        }
        assertThat(found(visit, set)).isEqualTo(wanted);
        for (var format : List.of("html", "pdf", "docx", "xlsx")) {
            assertThat(status(visit, set.draft(), format)).as(format).isEqualTo(writes ? 200 : 404);
            assertThat(status(visit, set.exempt(), format)).as(format).isEqualTo(inside ? 200 : 404);
            assertThat(status(visit, set.open(), format)).as(format).isEqualTo(200);
        }
        var bound = bound(account, set);
        assertThat(bound).contains(OPEN);
        assertThat(bound.contains(EXEMPT)).isEqualTo(inside);
    }

    private static int status(Visit visit, Report report, String format) {
        return visit.get("/reports/" + report.ref() + "/paper/" + format).statusCode();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void nobodyOfAnotherCouncilFindsAnyOfThem(Role role) {
        var set = papers();
        var stranger = fixtures.visit(fixtures.person(fixtures.council(), role));
        assertThat(found(stranger, set)).isEmpty();
        for (var one : List.of(set.draft(), set.exempt(), set.open())) {
            assertThat(status(stranger, one, "pdf")).isEqualTo(404);
        }
        assertThat(stranger.get("/reports/packs/" + set.meeting().ref() + "/whole")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void whoeverIsNotSignedInIsAskedToSignIn() {
        var set = papers();
        var nobody = fixtures.stranger();
        assertThat(found(nobody, set)).isEmpty();
        for (var address : addresses(set)) {
            assertThat(nobody.get(address).statusCode()).as(address).isIn(302, 401, 403);
        }
    }

    @Test
    void aPaperOfAnExemptItemIsNeverOfferedToThePublic() {
        var set = papers();
        fixtures.installation(() -> {
            assertThat(publications.candidate(set.exempt().ref()).offer().held())
                    .contains("exempt item");
            assertThat(publications.candidate(set.open().ref()).offer().isHeld())
                    .isFalse();
            return set;
        });
    }
}
