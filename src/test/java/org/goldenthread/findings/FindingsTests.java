package org.goldenthread.findings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.goldenthread.Fixtures;
import org.goldenthread.access.NotHere;
import org.goldenthread.access.Role;
import org.goldenthread.thread.TieKind;
import org.goldenthread.vocabulary.Checked;
import org.junit.jupiter.api.Test;

class FindingsTests extends FindingsOfACouncil {

    @Test
    void aFindingKeepsItsWordsAndCitations() {
        var letter = source("AL");
        var ref = finding("Street lights", "AL 19", "SA pg 5", "AL");
        var found = does(() -> findings.get(ref));
        assertThat(found.words().verbatim()).isEqualTo("Street lights as told");
        assertThat(found.citations()).extracting(Citation::label).containsExactly("AL 19", "SA page 5", "AL");
        assertThat(found.citations()).extracting(Citation::source).containsExactly(letter, null, letter);
        assertThat(found.oddities()).hasSize(2);
        assertThat(found.thing().state()).isEqualTo(FindingState.NO_ANSWER);
    }

    @Test
    void theSourceIsTiedToWhatCitesItWithThePlace() {
        var letter = source("AL");
        var ref = finding("Street lights", "AL 19", "AL 21");
        var tied = does(() -> things.tiedTo(ref));
        assertThat(tied).extracting(one -> one.tie().detail()).containsExactlyInAnyOrder("AL 19", "AL 21");
        assertThat(tied).allSatisfy(one -> {
            assertThat(one.tie().kind()).isEqualTo(TieKind.CITED_BY);
            assertThat(one.other().ref()).isEqualTo(letter);
        });
        assertThat(state(letter).words()).isEqualTo("cited");
    }

    @Test
    void aSourceDeclaredLateIsTiedToWhatHasCitedItAllAlong() {
        var ref = finding("Landfill", "CA 111");
        assertThat(does(() -> sources.undeclared(council))).containsExactly(java.util.Map.entry("CA", 1));
        var assessment = source("ca");
        assertThat(does(() -> findings.get(ref)).citations())
                .extracting(Citation::source)
                .containsExactly(assessment);
        assertThat(does(() -> things.tiedTo(ref))).hasSize(1);
        assertThat(does(() -> sources.undeclared(council))).isEmpty();
    }

    @Test
    void aCitationTakenOutIsUntied() {
        source("AL");
        var ref = finding("Street lights", "AL 19", "AL 21");
        does(() -> findings.change(ref, 1, draft("Street lights", "AL 21")));
        assertThat(does(() -> things.tiedTo(ref)))
                .extracting(one -> one.tie().detail())
                .containsExactly("AL 21");
    }

    @Test
    void aSourceThatIsCitedStays() {
        var letter = source("AL");
        finding("Street lights", "AL 19");
        assertThat(does(() -> sources.remove(letter))).isInstanceOf(Checked.Refused.class);
        var unused = source("XX");
        does(() -> Fixtures.got(sources.remove(unused)));
        assertThatThrownBy(() -> does(() -> sources.get(unused))).isInstanceOf(NotHere.class);
    }

    @Test
    void anotherCouncilSeesNothing() {
        var ref = finding("Secret");
        var stranger = fixtures.person(fixtures.council(), Role.PERFORMANCE_OFFICER);
        assertThat(fixtures.as(stranger, () -> findings.find(ref))).isEmpty();
        assertThat(fixtures.as(stranger, () -> findings.list(FindingList.Filter.of(council)))
                        .total())
                .isZero();
    }

    @Test
    void aListTurnsItsPagesByKeyAndSaysHowManyThereAre() {
        for (int i = 0; i < 5; i++) {
            finding("Finding " + i);
        }
        var filter = FindingList.Filter.of(council);
        var first =
                does(() -> findings.list(filter.turned(new FindingList.Turn(FindingList.Order.TITLE, true, null, 3))));
        assertThat(first.rows())
                .extracting(row -> row.thing().title())
                .containsExactly("Finding 4", "Finding 3", "Finding 2");
        assertThat(first.total()).isEqualTo(5);
        var second = does(() ->
                findings.list(filter.turned(new FindingList.Turn(FindingList.Order.TITLE, true, first.next(), 3))));
        assertThat(second.rows()).extracting(row -> row.thing().title()).containsExactly("Finding 1", "Finding 0");
        assertThat(second.next()).isNull();
    }
}
