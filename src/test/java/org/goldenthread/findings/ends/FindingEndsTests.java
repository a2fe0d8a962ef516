package org.goldenthread.findings.ends;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.goldenthread.Fixtures;
import org.goldenthread.Product;
import org.goldenthread.access.Account;
import org.goldenthread.access.Role;
import org.goldenthread.findings.Citation;
import org.goldenthread.findings.Finding;
import org.goldenthread.findings.Findings;
import org.goldenthread.findings.Response;
import org.goldenthread.findings.Responses;
import org.goldenthread.findings.Source;
import org.goldenthread.findings.Sources;
import org.goldenthread.thread.LooseEnd;
import org.goldenthread.vocabulary.Publication;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@Product
class FindingEndsTests {
    @Autowired
    Fixtures fixtures;

    @Autowired
    Findings findings;

    @Autowired
    Responses responses;

    @Autowired
    Sources sources;

    @Autowired
    FindingEnds ends;

    String council = "";
    Account officer = new Account(0, "", "", false);

    @BeforeEach
    void open() {
        council = fixtures.council();
        officer = fixtures.person(council, Role.PERFORMANCE_OFFICER);
    }

    private <T> T does(Supplier<T> work) {
        return fixtures.as(officer, work);
    }

    private String owned(String title, String... cites) {
        return finding(title, "POST-1", cites);
    }

    private String finding(String title, @Nullable String owner, String... cites) {
        var citations = Arrays.stream(cites)
                .map(words -> Objects.requireNonNull(Citation.parse(words, List.of())))
                .toList();
        var draft = new Finding.Draft(
                title, Finding.Words.of("", "", null), null, owner, null, Publication.INTERNAL, citations);
        return does(() -> Fixtures.got(findings.add(council, draft)));
    }

    private void answer(String ref, Response.Answer answer) {
        does(() -> responses.keep(ref, answer));
    }

    private List<String> sorts(String ref) {
        return does(() -> ends.find(council, Set.of(ref), 50)).stream()
                .map(LooseEnd::sort)
                .toList();
    }

    @Test
    void aFindingThatNobodyAnswersIsALooseEndUntilSomebodyDoes() {
        var ref = owned("Potholes");
        assertThat(sorts(ref)).containsExactly("no-answer");
        answer(ref, Response.Answer.of(Response.Kind.NARRATIVE, "They are filled."));
        assertThat(sorts(ref)).isEmpty();
    }

    @Test
    void aFindingHasAnOwner() {
        var ref = finding("Potholes", null);
        answer(ref, Response.Answer.of(Response.Kind.NARRATIVE, "They are filled."));
        assertThat(sorts(ref)).containsExactly("no-owner");
    }

    @Test
    void whatIsDeclinedSaysWhyAndComesBack() {
        var ref = owned("Conflicts");
        var declined = Response.Answer.of(Response.Kind.DECLINED, "Not a priority.");
        answer(ref, declined);
        var end = does(() -> ends.find(council, Set.of(ref), 50)).getFirst();
        assertThat(end.sort()).isEqualTo("declined-unexplained");
        assertThat(end.words()).contains("why, who decided, when or when it is looked at again");
        var long_ago = LocalDate.of(2020, 5, 1);
        var second = owned("Interests");
        answer(second, declined.with(new Response.Refusal("Cabinet", long_ago, "No money", long_ago.plusYears(1))));
        assertThat(sorts(second)).containsExactly("review-due");
        assertThat(does(() -> ends.find(council, Set.of(second), 50)).getFirst().words())
                .contains("1 May 2021");
    }

    @Test
    void everyCitationLeadsSomewhere() {
        var ref = owned("Landfill", "CA 111", "CA");
        answer(ref, Response.Answer.of(Response.Kind.NARRATIVE, "It is."));
        assertThat(sorts(ref)).containsExactly("undeclared-source", "citation-without-place");
        does(() -> Fixtures.got(sources.add(
                council, new Source.Draft("Assessment", "", Source.Words.of("CA", Source.Type.INSPECTION)))));
        assertThat(sorts(ref)).containsExactly("citation-without-place");
    }

    @Test
    void anAnswerByWorkThatIsNotThereIsNoticed() {
        var ref = owned("Transport");
        answer(ref, Response.Answer.work(null, "Better buses", ""));
        assertThat(sorts(ref)).containsExactly("answer-not-tied");
    }

    @Test
    void everyParagraphOfASourceHasAResponseOrNeedsNone() {
        var source = does(() -> Fixtures.got(
                sources.add(council, new Source.Draft("Letter", "", Source.Words.of("AL", Source.Type.AUDIT_LETTER)))));
        does(() -> Fixtures.got(sources.declareParagraphs(source, "1-4")));
        var ref = owned("Potholes", "AL 2");
        answer(ref, Response.Answer.of(Response.Kind.NARRATIVE, "They are filled."));
        does(() -> Fixtures.got(sources.needsNoAnswer(
                source,
                new org.goldenthread.findings.Coverage.Declared(Citation.Type.PARAGRAPH, "1", "Introduction"))));
        var found = does(() -> ends.find(council, Set.of(source), 50));
        assertThat(found)
                .extracting(LooseEnd::words)
                .containsExactly("2 paragraphs of AL have no response: 3, 4. Coverage 33 %.");
    }

    @Test
    void anotherCouncilsLooseEndsAreNotShown() {
        owned("Potholes");
        var stranger = fixtures.person(fixtures.council(), Role.AUDITOR);
        assertThat(fixtures.as(stranger, () -> ends.find(council, null, 50))).isEmpty();
    }
}
