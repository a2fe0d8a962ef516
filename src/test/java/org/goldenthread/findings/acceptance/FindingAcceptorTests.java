package org.goldenthread.findings.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.goldenthread.Fixtures;
import org.goldenthread.Product;
import org.goldenthread.access.Account;
import org.goldenthread.access.Role;
import org.goldenthread.findings.Citation;
import org.goldenthread.findings.Finding;
import org.goldenthread.findings.Findings;
import org.goldenthread.findings.Response;
import org.goldenthread.findings.Source;
import org.goldenthread.findings.Sources;
import org.goldenthread.findings.themes.Themes;
import org.goldenthread.intake.Acceptance;
import org.goldenthread.intake.Acceptor;
import org.goldenthread.intake.paper.Place;
import org.goldenthread.intake.recognition.Found;
import org.goldenthread.intake.recognition.Proposal;
import org.goldenthread.thread.Thing;
import org.goldenthread.thread.Things;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.State;
import org.goldenthread.vocabulary.Tone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@Product
class FindingAcceptorTests {
    private static final Place SOMEWHERE = Place.ofBlock(1, 1, 1);

    @Autowired
    Fixtures fixtures;

    @Autowired
    List<Acceptor> acceptors;

    @Autowired
    Findings findings;

    @Autowired
    Sources sources;

    @Autowired
    Themes themes;

    @Autowired
    Things things;

    String council = "";
    Account officer = new Account(0, "", "", false);
    final Map<String, String> made = new HashMap<>();

    @BeforeEach
    void open() {
        council = fixtures.council();
        officer = fixtures.person(council, Role.PERFORMANCE_OFFICER);
    }

    private <T> T does(Supplier<T> work) {
        return fixtures.as(officer, work);
    }

    private Acceptor of(String kind) {
        return acceptors.stream()
                .filter(acceptor -> acceptor.kinds().contains(kind))
                .findFirst()
                .orElseThrow();
    }

    private Acceptance acceptance() {
        return new Acceptance(council, 1, 1, (kind, ref) -> Optional.ofNullable(made.get(kind + " " + ref)));
    }

    private String accept(Proposal proposal) {
        var key = does(() -> Fixtures.got(of(proposal.kind()).accept(proposal, acceptance())));
        made.put(proposal.kind() + " " + proposal.ref(), key);
        return key;
    }

    private Finding finding(String ref) {
        return does(() -> findings.get(ref));
    }

    private static Map<String, Object> cites(String source, String type, String locator, String written) {
        return Map.of("source", source, "locatorType", type, "locator", locator, "asWritten", written);
    }

    private static Proposal letter() {
        return Found.of("source", "AL")
                .title("Annual Audit Letter 2029-30")
                .with("abbreviation", "AL")
                .with("type", "audit letter")
                .with("date", "2029-30")
                .at(SOMEWHERE);
    }

    private static Found housing() {
        return Found.of("finding", "3.2")
                .title("Housing")
                .text("Repairs take too long (AL 19). Rents are late (XX 84). Nobody knows why (AL")
                .with(
                        "citations",
                        List.of(
                                cites("AL", "paragraph", "19", "(AL 19)"),
                                cites("XX", "paragraph", "84", "(XX 84)"),
                                cites("AL", "", "", "(AL")));
    }

    @Test
    void aPaperBecomesSourcesThemesAndFindings() {
        var source = accept(letter());
        var theme = accept(Found.of("theme", "3").title("Performance").at(SOMEWHERE));
        var ref = accept(housing().tie("theme", "theme", "3").at(SOMEWHERE));
        var found = finding(ref);
        assertThat(found.words().number()).isEqualTo("3.2");
        assertThat(theme).isEqualTo("theme:" + found.words().theme());
        assertThat(found.citations()).extracting(Citation::label).containsExactly("AL 19", "XX 84", "AL");
        assertThat(found.citations()).extracting(Citation::source).containsExactly(source, null, source);
        assertThat(found.thing().state().words()).isEqualTo("no answer");
        var kept = does(() -> sources.get(source)).words();
        assertThat(kept.type()).isEqualTo(Source.Type.AUDIT_LETTER);
        assertThat(kept.period()).isEqualTo("2029-30");
        assertThat(does(() -> themes.tree(council)).getFirst().title()).isEqualTo("3. Performance");
    }

    @Test
    void everyKindOfAnswerIsKept() {
        var ref = accept(housing()
                .with(
                        "responses",
                        List.of(
                                Map.of("kind", "priority", "text", "Better homes"),
                                Map.of("kind", "narrative", "text", "A plan was agreed."),
                                Map.of(
                                        "kind",
                                        "action",
                                        "text",
                                        "Hire two surveyors",
                                        "due",
                                        "2030-03",
                                        "owner",
                                        "Head of Housing",
                                        "outcome",
                                        "Faster repairs"),
                                Map.of("kind", "already-in-place", "text", "Tenants are asked every year."),
                                Map.of(
                                        "kind",
                                        "declined",
                                        "text",
                                        "A register was not a priority.",
                                        "reason",
                                        "given the resources"),
                                Map.of("kind", "remains-open", "text", "This remains an area for improvement.")))
                .tie("answered by", "priority", "Better homes")
                .at(SOMEWHERE));
        var answers = finding(ref).responses().stream().map(Response::answer).toList();
        assertThat(answers)
                .extracting(Response.Answer::kind)
                .containsExactly(
                        Response.Kind.WORK,
                        Response.Kind.NARRATIVE,
                        Response.Kind.ACTION,
                        Response.Kind.IN_PLACE,
                        Response.Kind.DECLINED,
                        Response.Kind.OPEN);
        assertThat(answers.getFirst().named()).isEqualTo("Better homes");
        assertThat(answers.get(2).progress().due()).isEqualTo(LocalDate.of(2030, 3, 31));
        assertThat(answers.get(2).progress().who()).isEqualTo("Head of Housing");
        assertThat(answers.get(4).refusal().reason()).isEqualTo("given the resources");
        assertThat(finding(ref).thing().state().words()).isEqualTo("remains open");
    }

    @Test
    void anAnswerIsTiedToWorkThatWasAcceptedBefore() {
        var work = does(() -> things.add(
                "bead", council, Thing.Card.of("Better homes (corrected)", ""), new State("going", Tone.GOOD)));
        made.put("priority Better homes", work.ref());
        var ref = accept(housing()
                .with("responses", List.of(Map.of("kind", "priority", "text", "Better homes")))
                .tie("answered by", "priority", "Better homes")
                .at(SOMEWHERE));
        assertThat(finding(ref).responses().getFirst().answer().work()).isEqualTo(work.ref());
        assertThat(finding(ref).thing().state()).isEqualTo(new State("being answered", Tone.GOOD));
    }

    @Test
    void anAnswerIsTiedToWorkThatIsAcceptedLater() {
        var ref = accept(housing()
                .with("responses", List.of(Map.of("kind", "priority", "text", "Better homes")))
                .tie("answered by", "priority", "Better homes")
                .at(SOMEWHERE));
        assertThat(finding(ref).responses().getFirst().answer().waits()).isTrue();
        does(() -> things.add("bead", council, Thing.Card.of("Better homes", ""), new State("late", Tone.BAD)));
        assertThat(finding(ref).thing().state()).isEqualTo(new State("being answered, off track", Tone.BAD));
    }

    @Test
    void whatAnAuditReportPrintsBesideAFindingIsKept() {
        var ref = accept(Found.of("finding", "7")
                .title("Stock checks")
                .text("Stock is not counted.")
                .with("recommendation", "Count it.")
                .with("priority", "high")
                .with("owner", "Stores manager")
                .with("due", "31 March 2030")
                .at(SOMEWHERE));
        var found = finding(ref);
        assertThat(found.words().recommended()).isEqualTo("Count it.");
        assertThat(found.words().grade()).isEqualTo("high");
        assertThat(found.words().answers()).isEqualTo("Stores manager");
        assertThat(found.thing().card().due()).isEqualTo(LocalDate.of(2030, 3, 31));
    }

    @Test
    void theSameFindingOfNextYearIsOfferedAndMergedWithoutLosingWords() {
        accept(letter());
        var ref = accept(housing().at(SOMEWHERE));
        var again = Found.of("finding", "2")
                .title("Housing")
                .text("Rents are still late.")
                .with(
                        "citations",
                        List.of(cites("AL", "paragraph", "19", "(AL 19)"), cites("AL", "page", "3", "(AL p3)")))
                .with("responses", List.of(Map.of("kind", "narrative", "text", "Better now.")))
                .at(SOMEWHERE);
        assertThat(does(() -> of("finding").alike(again, council)))
                .extracting(Acceptor.Same::key)
                .contains(ref);
        assertThat(does(() -> Fixtures.got(of("finding").merge(again, ref, acceptance()))))
                .isEqualTo(ref);
        does(() -> Fixtures.got(of("finding").merge(again, ref, acceptance())));
        var merged = finding(ref);
        assertThat(merged.citations()).extracting(Citation::label).containsExactly("AL 19", "XX 84", "AL", "AL page 3");
        assertThat(merged.words().verbatim()).contains("Repairs take too long").endsWith("Rents are still late.");
        assertThat(merged.responses()).hasSize(1);
    }

    @Test
    void whatWasAcceptedIsTakenBackInReverse() {
        var source = accept(letter());
        var theme = accept(Found.of("theme", "3").title("Performance").at(SOMEWHERE));
        var ref = accept(housing().tie("theme", "theme", "3").at(SOMEWHERE));
        assertThat(does(() -> of("source").withdraw(source, council))).isInstanceOf(Checked.Refused.class);
        assertThat(does(() -> of("theme").withdraw(theme, council))).isInstanceOf(Checked.Refused.class);
        does(() -> Fixtures.got(of("finding").withdraw(ref, council)));
        does(() -> Fixtures.got(of("theme").withdraw(theme, council)));
        does(() -> Fixtures.got(of("source").withdraw(source, council)));
        assertThat(does(() -> findings.find(ref))).isEmpty();
        assertThat(does(() -> things.find(source))).isEmpty();
    }

    @Test
    void aFindingThatOthersBuiltOnIsNotTakenBack() {
        var ref = accept(housing().at(SOMEWHERE));
        var work = does(() -> things.add("bead", council, Thing.Card.of("Homes", ""), new State("going", Tone.GOOD)));
        does(() -> {
            things.tie(ref, work.ref(), org.goldenthread.thread.TieKind.ANSWERED_BY);
            return true;
        });
        assertThat(does(() -> of("finding").withdraw(ref, council))).isInstanceOf(Checked.Refused.class);
    }

    @Test
    void aSourceOfTheSameAbbreviationIsOfferedForMergingAndItsGapsAreFilled() {
        var there = does(() -> Fixtures.got(
                sources.add(council, new Source.Draft("Letter", "", Source.Words.of("al", Source.Type.OTHER)))));
        assertThat(does(() -> of("source").alike(letter(), council)))
                .extracting(Acceptor.Same::key)
                .containsExactly(there);
        does(() -> Fixtures.got(of("source").merge(letter(), there, acceptance())));
        assertThat(does(() -> sources.get(there)).words())
                .isEqualTo(new Source.Words("al", "", Source.Type.AUDIT_LETTER, null, "2029-30", ""));
    }
}
