package org.goldenthread.findings.judgements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.goldenthread.Fixtures;
import org.goldenthread.Product;
import org.goldenthread.access.Account;
import org.goldenthread.access.NotHere;
import org.goldenthread.access.Role;
import org.goldenthread.findings.judgements.Judgement.Movement;
import org.goldenthread.vocabulary.Checked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@Product
class JudgementsTests {
    @Autowired
    Fixtures fixtures;

    @Autowired
    Judgements judgements;

    @Autowired
    Schemes schemes;

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

    private Scheme stars() {
        return does(() -> schemes.use(council, "best-value-inspection"));
    }

    private static Judgements.Draft draft(
            Scheme scheme, String subject, @Nullable LocalDate on, int level, int prospects) {
        return new Judgements.Draft(
                scheme.id(),
                subject,
                null,
                "An inspectorate",
                on,
                scheme.levels().get(level - 1).id(),
                scheme.prospects().isEmpty()
                        ? null
                        : scheme.prospects().get(prospects - 1).id(),
                "",
                null,
                null);
    }

    private long judged(Scheme scheme, String subject, String on, int level, int prospects) {
        return does(() ->
                Fixtures.got(judgements.add(council, draft(scheme, subject, LocalDate.parse(on), level, prospects))));
    }

    @Test
    void theDirectionFollowsFromTheOrderOfTheSchemeWhateverTheOrderOfEntry() {
        var scheme = stars();
        long latest = judged(scheme, "Landlord services", "2025-02-10", 3, 3);
        judged(scheme, "landlord Services", "2021-02-10", 1, 2);
        judged(scheme, "Landlord services", "2023-02-10", 3, 4);
        judged(scheme, "Libraries", "2024-02-10", 4, 4);
        var judgement = does(() -> judgements.get(council, latest));
        assertThat(judgement.rating()).isEqualTo("1 star (fair), prospects: uncertain");
        assertThat(judgement.movement()).isEqualTo(Movement.SAME);
        assertThat(judgement.movementOfProspects()).isEqualTo(Movement.GAINED);
        assertThat(judgement.history())
                .extracting(Judgement::movement)
                .containsExactly(Movement.SAME, Movement.LOST, Movement.FIRST);
        assertThat(judgement.history().get(1).movementWords()).isEqualTo("lost 2 levels");
        assertThat(does(() -> judgements.all(council)).stream().filter(Judgement::latest))
                .hasSize(2);
    }

    @Test
    void aJudgementOfTheFutureOrOfAnotherSchemesLevelIsRefused() {
        var scheme = stars();
        var other = does(() -> schemes.use(council, "ofsted"));
        var wrong = new Judgements.Draft(
                scheme.id(),
                "",
                null,
                "",
                LocalDate.of(2999, 1, 1),
                other.levels().getFirst().id(),
                null,
                "",
                null,
                "F-0");
        assertThat(does(() -> judgements.add(council, wrong)))
                .isInstanceOfSatisfying(
                        Checked.Refused.class,
                        refused -> assertThat(refused.problems()).hasSize(4));
        assertThat(does(() -> judgements.add(council, draft(scheme, "Libraries", null, 1, 1))))
                .isInstanceOf(Checked.Refused.class);
    }

    @Test
    void aSchemeTakenIntoUseTwiceIsOneScheme() {
        assertThat(stars().id()).isEqualTo(stars().id());
        assertThat(does(() -> schemes.offered(council)))
                .extracting(scheme -> scheme.edition().code())
                .contains("ofsted")
                .doesNotContain("best-value-inspection");
    }

    @Test
    void aCouncilAddsASchemeOfItsOwn() {
        var scheme = does(() ->
                Fixtures.got(schemes.add(council, "Peer view", List.of("strong", " ", "mixed", "weak"), List.of())));
        assertThat(scheme.steps()).isEqualTo("strong, mixed, weak");
        assertThat(does(() -> schemes.add(council, "Peer  view", List.of("a", "b"), List.of())))
                .isInstanceOf(Checked.Refused.class);
        assertThat(does(() -> schemes.add(council, "Other", List.of("a", "A"), List.of("one"))))
                .isInstanceOf(Checked.Refused.class);
    }

    @Test
    void everySchemeOfTheLibraryNamesItsEditionAndItsLicence() {
        var library = Schemes.library();
        assertThat(library).hasSizeGreaterThan(8).allSatisfy(scheme -> {
            assertThat(scheme.problems()).isEmpty();
            assertThat(scheme.edition().version()).isNotBlank();
            assertThat(scheme.edition().licence()).isNotBlank();
            assertThat(scheme.about()).isNotBlank();
        });
        assertThat(library).extracting(scheme -> scheme.edition().code()).doesNotHaveDuplicates();
    }

    @Test
    void anotherCouncilSeesNeitherJudgementsNorSchemes() {
        long id = judged(stars(), "Landlord services", "2025-02-10", 3, 3);
        var stranger = fixtures.person(fixtures.council(), Role.PERFORMANCE_OFFICER);
        assertThat(fixtures.as(stranger, () -> judgements.all(council))).isEmpty();
        assertThat(fixtures.as(stranger, () -> schemes.used(council))).isEmpty();
        assertThatThrownBy(() -> fixtures.as(stranger, () -> judgements.get(council, id)))
                .isInstanceOf(NotHere.class);
    }
}
