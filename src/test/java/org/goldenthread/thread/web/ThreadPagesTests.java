package org.goldenthread.thread.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.goldenthread.Fixtures;
import org.goldenthread.Product;
import org.goldenthread.Visit;
import org.goldenthread.access.Role;
import org.goldenthread.thread.Thing;
import org.goldenthread.thread.Things;
import org.goldenthread.thread.TieKind;
import org.goldenthread.vocabulary.Publication;
import org.goldenthread.vocabulary.State;
import org.goldenthread.vocabulary.Tone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@Product
class ThreadPagesTests {
    @Autowired
    Fixtures fixtures;

    @Autowired
    Things things;

    private String council = "";
    private String letter = "";
    private String knot = "";
    private String bead = "";

    @BeforeEach
    void aThread() {
        council = fixtures.council();
        letter = add("letter", Thing.Card.of("Annual letter", "About housing repairs"), Tone.NONE);
        knot = add("knot", Thing.Card.of("Housing <repairs>", "").published(Publication.PARTNERS), Tone.WARNING);
        bead = add("bead", Thing.Card.of("Repairs redesign", "").dated(null, LocalDate.of(2001, 2, 3), null), Tone.BAD);
        fixtures.installation(() -> {
            things.tie(letter, knot, TieKind.CITED_BY, "", "paragraph 19");
            things.tie(letter, knot, TieKind.CITED_BY, "", "paragraph 2");
            things.tie(knot, bead, TieKind.ANSWERED_BY, "secondary", "");
            return true;
        });
    }

    private String add(String kind, Thing.Card card, Tone tone) {
        return fixtures.installation(() -> things.add(kind, council, card, new State("state of " + kind, tone))
                .ref());
    }

    private Visit visit(Role role) {
        return fixtures.visit(fixtures.person(council, role));
    }

    @Test
    void thePictureShowsWhatCameBeforeAndAfterAndWhereTheThreadIsBroken() {
        var page = visit(Role.COUNCILLOR).page("/thread/" + knot);
        assertThat(page.select(".th-card--focal title").text()).contains("Knot · " + knot, "Housing <repairs>");
        assertThat(page.select(".th-card .th-kicker").eachText())
                .contains("Letter · paragraph 19", "Letter · paragraph 2", "Bead · " + bead, "Loose end");
        assertThat(page.select(".th-tie--secondary")).hasSize(1);
        assertThat(page.select(".th-tie--loose")).hasSize(1);
        assertThat(page.select(".th-word").eachText()).contains("answers", "cites");
        assertThat(page.select("#card-" + knot).attr("data-right")).isEqualTo(bead);
        assertThat(page.select(".th-branches a").eachText())
                .contains(letter + " Annual letter", bead + " Repairs redesign");
        assertThat(page.select(".gt-lede").text())
                .contains("One thing before it and one thing after it")
                .contains("one end is loose");
        assertThat(page.select("[style], script:not([src])")).isEmpty();
    }

    @Test
    void theSameIsToldAsAListWithoutAPicture() {
        var page = visit(Role.COUNCILLOR).page("/thread/" + knot + "?view=list");
        assertThat(page.select("svg.th-picture")).isEmpty();
        assertThat(page.select(".th-branches").text())
                .contains("cites " + letter + " Annual letter (paragraph 19)", "is answered by " + bead, "(secondary)");
    }

    @Test
    void theScriptAndTheStyleAreThere() {
        var visitor = visit(Role.COUNCILLOR);
        assertThat(visitor.get("/thread/thread.js").statusCode()).isEqualTo(200);
        assertThat(visitor.get("/thread/thread.css").statusCode()).isEqualTo(200);
    }

    @Test
    void aPartnerSeesOnlyTheSharedPartOfAThread() {
        var partner = visit(Role.PARTNER);
        var page = partner.page("/thread/" + knot);
        assertThat(page.select(".th-card")).hasSize(1);
        assertThat(page.text()).doesNotContain("Annual letter", "Repairs redesign");
        assertThat(partner.get("/thread/" + bead).statusCode()).isEqualTo(404);
    }

    @Test
    void aReferenceLeadsToTheThingsOwnPage() {
        var visitor = visit(Role.COUNCILLOR);
        assertThat(Visit.location(visitor.get("/thread/go/" + bead))).endsWith("/beads/" + bead);
        assertThat(Visit.location(visitor.get("/thread/search?q=" + bead.toLowerCase(java.util.Locale.ROOT))))
                .endsWith("/beads/" + bead);
    }

    @Test
    void searchFindsDespiteASlipAndNarrowsByKind() {
        var visitor = visit(Role.COUNCILLOR);
        var page = visitor.page("/thread/search?q=repiars");
        assertThat(page.select(".th-hit").eachText()).anyMatch(hit -> hit.contains("Repairs redesign"));
        var exact = visitor.page("/thread/search?q=housing+repairs");
        assertThat(exact.select(".th-hit mark").eachText()).contains("Housing", "repairs");
        assertThat(exact.select(".gt-chips a").eachText()).contains("Everything", "Knots (1)", "Letters (1)");
        var knots = visitor.page("/thread/search?q=housing+repairs&kind=knot");
        assertThat(knots.select(".th-hit")).hasSize(1);
    }

    @Test
    void searchSaysWhatToDoWhenNothingIsAskedOrFound() {
        var visitor = visit(Role.COUNCILLOR);
        assertThat(visitor.page("/thread/search").text()).contains("Type what you remember");
        assertThat(visitor.page("/thread/search?q=xylophone").text()).contains("Nothing fits", "Try fewer words");
        assertThat(visitor.page("/thread/search?q=%27%22)+%26+%7C+!(")
                        .select("h1")
                        .text())
                .isEqualTo("Search");
    }

    @Test
    void searchNeverTellsAStrangerWhatThereIs() {
        var stranger = fixtures.visit(fixtures.person(fixtures.council(), Role.ADMINISTRATOR));
        assertThat(stranger.page("/thread/search?q=Annual+letter").text()).doesNotContain(letter);
        assertThat(visit(Role.PARTNER).page("/thread/search?q=Repairs+redesign").text())
                .doesNotContain(bead);
    }

    @Test
    void tiesAreMadeAndCutInWords() {
        var officer = visit(Role.PERFORMANCE_OFFICER);
        var path = "/thread/" + knot + "/ties";
        officer.page(path);
        var other = add("bead", Thing.Card.of("Another answer", ""), Tone.NONE);
        var tied = officer.submit(
                path,
                Map.of(
                        "other",
                        other.toLowerCase(java.util.Locale.ROOT),
                        "kind",
                        "down-answered_by",
                        "role",
                        "primary"));
        assertThat(tied.select(".gt-said").text()).contains(knot + " is answered by " + other);
        assertThat(tied.select("#ties ~ ul li").eachText()).anyMatch(line -> line.contains("Another answer (primary)"));
        var cut = tied.select("form[action$=cut]").last();
        assertThat(officer.submit(java.util.Objects.requireNonNull(cut).attr("action"), Map.of())
                        .select(".gt-said")
                        .text())
                .startsWith("Cut: ");
        assertThat(fixtures.installation(() -> things.tiedTo(other))).isEmpty();
    }

    @Test
    void aTieThatMakesNoSenseIsRefusedWithAReasonAndKeptInTheForm() {
        var officer = visit(Role.PERFORMANCE_OFFICER);
        var path = "/thread/" + knot + "/ties";
        officer.page(path);
        assertThat(officer.submit(path, Map.of("other", letter, "kind", "down-answered_by"))
                        .select(".govuk-error-summary")
                        .text())
                .contains("are not tied like that");
        assertThat(officer.submit(path, Map.of("other", "F-999999", "kind", "down-answered_by"))
                        .select("#other")
                        .val())
                .isEqualTo("F-999999");
        assertThat(officer.submit(path, Map.of("other", knot, "kind", "down-overlaps"))
                        .text())
                .contains("cannot be tied to itself");
        assertThat(officer.submit(path, Map.of("other", "", "kind", "")).text()).contains("Choose how they are tied");
        var councillor = visit(Role.COUNCILLOR);
        assertThat(councillor.page(path).select("form[method=post]")).isEmpty();
        assertThat(councillor.post(path, Map.of("other", bead)).statusCode()).isEqualTo(403);
    }

    @Test
    void aLooseEndIsSetAsideWithAReasonAndComesBack() {
        var officer = visit(Role.PERFORMANCE_OFFICER);
        var page = officer.page("/thread/loose-ends?council=" + council);
        assertThat(page.select(".th-loose").text()).contains(bead, "was due on 3 February 2001");
        var path = "/thread/" + bead + "/loose-ends/late/set-aside";
        var refused = officer.submit(
                path, Map.of("reason", "x", "until", LocalDate.now().plusDays(9).toString()));
        assertThat(refused.select(".govuk-error-summary").text()).contains("Say why this can wait");
        assertThat(refused.select("details[open] #reason").val()).isEqualTo("x");
        assertThat(officer.submit(path, Map.of("reason", "waiting", "until", "soon"))
                        .text())
                .contains("Enter the day");
        var done = officer.submit(
                path,
                Map.of(
                        "reason",
                        "A new date is agreed",
                        "until",
                        LocalDate.now().plusDays(9).toString()));
        assertThat(done.select(".th-loose")).isEmpty();
        assertThat(done.select("main").text()).contains("A new date is agreed");
        assertThat(officer.submit("/thread/" + bead + "/loose-ends/late/put-back", Map.of())
                        .select(".th-loose"))
                .hasSize(1);
    }

    @Test
    void looseEndsLeaveAsAFileAndAreFilteredByCheck() {
        var officer = visit(Role.AUDITOR);
        assertThat(officer.get("/thread/loose-ends?format=csv").body()).contains("Late," + bead + ",Repairs redesign");
        assertThat(officer.page("/thread/loose-ends?check=owner-gone").text()).contains("Nothing is loose there");
    }

    @Test
    void otherProgramsReadThingsTiesAndSearch() {
        var visitor = visit(Role.AUDITOR);
        assertThat(visitor.get("/thread/api/things/" + knot).body())
                .contains("\"ref\":\"" + knot + "\"", "\"tone\":\"warning\"");
        assertThat(visitor.get("/thread/api/things/" + knot + "/ties").body())
                .contains("\"kind\":\"cited_by\",\"direction\":\"up\"", "\"detail\":\"paragraph 19\"");
        assertThat(visitor.get("/thread/api/search?q=redesign").body()).contains(bead);
    }
}
