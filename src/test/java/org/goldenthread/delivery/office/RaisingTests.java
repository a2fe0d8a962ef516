package org.goldenthread.delivery.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.goldenthread.Fixtures.got;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.goldenthread.Fixtures;
import org.goldenthread.Product;
import org.goldenthread.Visit;
import org.goldenthread.access.Account;
import org.goldenthread.access.Accounts;
import org.goldenthread.access.Role;
import org.goldenthread.delivery.Action;
import org.goldenthread.delivery.Actions;
import org.goldenthread.organisation.Organisation;
import org.goldenthread.organisation.Post;
import org.goldenthread.organisation.Posts;
import org.goldenthread.organisation.Unit;
import org.goldenthread.thread.Thing;
import org.goldenthread.thread.Things;
import org.goldenthread.vocabulary.State;
import org.goldenthread.vocabulary.Tone;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Strand leads enter what concerns their strand and its projects, in the name of their post, and nothing else. */
@Product
class RaisingTests {
    @Autowired
    Fixtures fixtures;

    @Autowired
    Things things;

    @Autowired
    Actions actions;

    @Autowired
    Accounts accounts;

    @Autowired
    Organisation organisation;

    @Autowired
    Posts posts;

    private String council = "";
    private Account lead;
    private Visit desk;
    private String post = "";
    private String other = "";
    private String strand = "";
    private String project = "";
    private String foreign = "";

    @BeforeEach
    void aLeadOfOneStrandOfTwo() {
        council = fixtures.council();
        lead = fixtures.person(council, Role.OWNER);
        post = post("Head of Housing");
        other = post("Head of Finance");
        fixtures.installation(() -> {
            accounts.holdPost(lead.id(), council, post);
            return post;
        });
        var officer = fixtures.visit(fixtures.person(council, Role.PERFORMANCE_OFFICER));
        officer.page("/delivery");
        var programme = entered(officer, "programme", Map.of("title", "Change"));
        strand = entered(officer, "strand", Map.of("title", "Homes", "parent", programme, "owner", post));
        project = entered(officer, "project", Map.of("title", "Voids", "parent", strand, "owner", other));
        foreign = entered(officer, "project", Map.of("title", "Tax", "parent", programme, "owner", other));
        desk = fixtures.visit(lead);
        desk.page("/delivery");
    }

    private String post(String name) {
        return fixtures.installation(() -> {
            var unit = got(organisation.open(
                    council, new Unit.Opening(Unit.Level.SERVICE, Unit.Words.named(name), null, null)));
            return got(posts.open(council, new Post.Opening(Unit.Words.named(name), unit.ref(), null)))
                    .ref();
        });
    }

    private String entered(Visit officer, String level, Map<String, String> typed) {
        var form = new HashMap<>(typed);
        form.put("level", level);
        officer.submit("/delivery/new", form);
        return last(level);
    }

    private String last(String kind) {
        return fixtures.installation(() -> things.all(kind, council).getLast()).ref();
    }

    private int count(String kind) {
        return fixtures.installation(() -> things.all(kind, council)).size();
    }

    private Document issue(String about, String owner) {
        return desk.submit(
                "/delivery/issues/new",
                Map.of(
                        "ref",
                        about,
                        "title",
                        "Keys are lost",
                        "severity",
                        "high",
                        "raised",
                        LocalDate.now().minusDays(1).toString(),
                        "owner",
                        owner));
    }

    @Test
    void aLeadRaisesAnIssueOnAProjectOfTheStrandAndDealsWithIt() {
        var page = desk.page("/delivery/projects/" + project);
        assertThat(page.select("a[href=/delivery/issues/new?ref=" + project + "]")
                        .size())
                .isEqualTo(1);
        var form = desk.page("/delivery/issues/new?ref=" + project);
        assertThat(form.select("select[name=ref] option").eachText())
                .anyMatch(text -> text.endsWith("Homes"))
                .anyMatch(text -> text.endsWith("Voids"))
                .noneMatch(text -> text.endsWith("Tax"));
        assertThat(form.select("select[name=owner] option").eachAttr("value")).containsExactly(post);
        assertThat(issue(project, post).select("h1").text()).endsWith("Keys are lost");
        var moved = desk.submit(
                "/delivery/issues/" + last("issue") + "/move", Map.of("moveVersion", "1", "life", "being dealt with"));
        assertThat(moved.text()).contains("being dealt with");
    }

    @Test
    void nothingIsRaisedElsewhereOrInAnotherName() {
        assertThat(issue(foreign, post).select(".govuk-error-summary").text())
                .contains("Choose something that a post of yours answers for");
        assertThat(issue(project, other).select(".govuk-error-summary").text()).contains("Choose a post that you hold");
        assertThat(count("issue")).isZero();
        assertThat(desk.page("/delivery/projects/" + foreign).select("a[href^=/delivery/issues/new]"))
                .isEmpty();
    }

    @Test
    void casesAssessmentsAndActionsAreEnteredAlike() {
        desk.submit("/delivery/cases/new", Map.of("ref", project, "title", "Why", "stage", "outline", "owner", post));
        desk.submit("/delivery/equality/new", Map.of("ref", strand, "title", "Whom", "owner", post));
        var action = new HashMap<String, String>();
        action.putAll(Map.of("project", project, "title", "Count the keys", "sort", "action", "owner", post));
        action.putAll(Map.of(
                "outcome", "All known", "due", LocalDate.now().plusDays(30).toString()));
        desk.submit("/delivery/actions/new", action);
        action.put("sort", "milestone");
        desk.submit("/delivery/actions/new", action);
        assertThat(count("case")).isEqualTo(1);
        assertThat(count("equality")).isEqualTo(1);
        assertThat(count("action")).isEqualTo(1);
        assertThat(count("milestone")).isEqualTo(1);
    }

    @Test
    void rowSecurityHoldsTheSameRule() {
        assertThatThrownBy(() -> fixtures.as(lead, () -> actions.add(council, draft(foreign, post))))
                .hasStackTraceContaining("row-level security");
        assertThatThrownBy(() -> fixtures.as(lead, () -> actions.add(council, draft(project, other))))
                .hasStackTraceContaining("row-level security");
        assertThatThrownBy(() -> fixtures.as(lead, () -> actions.add(council, draft(null, post))))
                .hasStackTraceContaining("row-level security");
        var elsewhere = fixtures.council();
        assertThatThrownBy(() -> fixtures.as(
                        lead, () -> things.add("action", elsewhere, owned(post), new State("planned", Tone.NONE))))
                .hasStackTraceContaining("row-level security");
        assertThatThrownBy(() -> fixtures.as(
                        lead, () -> things.add("project", council, owned(post), new State("idea", Tone.NONE))))
                .hasStackTraceContaining("row-level security");
        assertThat(fixtures.as(lead, () -> got(actions.add(council, draft(project, post)))))
                .satisfies(one -> assertThat(one.owner()).isEqualTo(post));
    }

    private static Thing.Card owned(String post) {
        return Thing.Card.of("Another", "").ownedBy(null, post);
    }

    private static Actions.Draft draft(@Nullable String within, String owner) {
        return Actions.Draft.of(within, Action.Sort.ACTION, "Count the keys").ownedBy(owner, "");
    }
}
