package org.goldenthread.reports.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.goldenthread.Fixtures;
import org.goldenthread.governance.GovernanceFixtures;
import org.goldenthread.governance.obligations.Obligation;
import org.goldenthread.governance.obligations.Obligations;
import org.goldenthread.thread.Thing;
import org.goldenthread.thread.Things;
import org.goldenthread.thread.TieKind;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.State;
import org.goldenthread.vocabulary.Tone;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A round asks the whole council, or what follows from a plan or programme, or what is reported to a body. */
class RoundScopeTests extends RoundsOfACouncil {
    @Autowired
    Things things;

    @Autowired
    Obligations obligations;

    @Autowired
    ApplicationContext product;

    private String thing(String kind, String title) {
        return does(() -> things.add(kind, council, Thing.Card.of(title, ""), new State("open", Tone.NONE))
                .ref());
    }

    private Round.Head asking(String scope) {
        var head = head(ago(1), TODAY.plusDays(5));
        return new Round.Head("Of a part", head.period(), head.days(), head.sorts(), scope);
    }

    private List<String> asked(String scope) {
        var round = does(() -> Fixtures.got(rounds.plan(council, asking(scope))));
        does(() -> Fixtures.got(rounds.open(round.ref(), round.version())));
        return answers(round).stream().map(one -> one.line().what().ref()).toList();
    }

    @Test
    void ofAProgrammeAllIsAskedThatFollowsFromItStepByStep() {
        var programme = thing("programme", "Change");
        var strand = thing("strand", "Homes");
        var later = thing("project", "Later");
        does(() -> {
            things.tie(programme, strand, TieKind.DELIVERED_BY);
            things.tie(strand, homes, TieKind.MEASURED_BY);
            // what waits for it is no part of it
            things.tie(strand, later, TieKind.FOLLOWED_BY);
            things.tie(later, rent, TieKind.MEASURED_BY);
            return programme;
        });
        assertThat(asked(programme)).containsExactly(homes);
    }

    @Test
    void aPartOfTheCouncilHasARoundOfItsOwnBesideTheWholeOne() {
        opened(ago(1), TODAY.plusDays(5));
        assertThat(asked(thing("plan", "Nothing follows from it"))).isEmpty();
    }

    @Test
    void whatIsNoPartOfTheCouncilIsRefused() {
        var project = thing("project", "No programme");
        for (var scope : List.of(project, "PRG-99999", homes)) {
            assertThat(does(() -> rounds.plan(council, asking(scope))))
                    .isInstanceOfSatisfying(
                            Checked.Refused.class,
                            refused -> assertThat(refused.problems().toString()).contains("scope"));
        }
    }

    @Test
    void ofABodyItIsAskedWhatIsReportedToIt() {
        var programme = thing("programme", "Change");
        var body = does(() -> {
            things.tie(programme, homes, TieKind.MEASURED_BY);
            var board = GovernanceFixtures.of(product, council).body("Board").ref();
            var every = new Obligation.Rhythm(1, Obligation.Rhythm.Unit.MEETINGS, TODAY.minusDays(1), null);
            Fixtures.got(obligations.add(new Obligation(
                    0, 1, council, board, housing, new Obligation.Subject("Change", "", programme), every)));
            return board;
        });
        assertThat(asked(body)).containsExactly(homes);
    }
}
