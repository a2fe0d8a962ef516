package org.goldenthread.measures.peers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.goldenthread.Fixtures;
import org.goldenthread.access.Role;
import org.goldenthread.measures.comparison.QuartileRule;
import org.goldenthread.vocabulary.Checked;
import org.junit.jupiter.api.Test;

class PeerGroupsTests extends AmongPeers {

    @Test
    void everyCouncilHasTheGroupOfAllThatFiguresAreKeptOf() {
        peers(3);
        var all = does(() -> groups.get(council, PeerGroups.ALL));
        assertThat(all.latest().members()).hasSize(3);
    }

    @Test
    void aGroupAppliesFromADayAndEarlierPeriodsKeepTheirs() {
        var peers = peers(5);
        var key = group("Near", LONG_AGO, peers.subList(0, 3));
        does(() -> Fixtures.got(groups.renew(council, key, membership(LocalDate.of(2024, 4, 1), peers.subList(2, 5)))));
        var group = does(() -> groups.get(council, key));
        assertThat(group.versions()).hasSize(2);
        assertThat(group.on(LocalDate.of(2023, 6, 30), null).members())
                .extracting(PeerGroup.Member::subject)
                .contains(peers.get(0).id())
                .doesNotContain(peers.get(4).id());
        assertThat(group.on(LocalDate.of(2024, 6, 30), null).members())
                .extracting(PeerGroup.Member::subject)
                .contains(peers.get(4).id());
        assertThat(group.on(LocalDate.of(2000, 1, 1), null).applies()).isEqualTo(LONG_AGO);
    }

    @Test
    void twoGroupsMayNotHaveOneNameAndNoneMayBeEmpty() {
        var peers = peers(2);
        group("Near", LONG_AGO, peers);
        assertThat(does(() -> groups.add(council, "near", PeerGroup.Sort.CHOSEN, true, membership(LONG_AGO, peers))))
                .isInstanceOf(Checked.Refused.class);
        assertThat(does(() -> groups.add(
                        council, "Empty", PeerGroup.Sort.CHOSEN, true, membership(LONG_AGO, java.util.List.of()))))
                .isInstanceOf(Checked.Refused.class);
    }

    @Test
    void whatAMeasureLeavesOpenGoesByTheCouncilsUsualChoice() {
        var ref = measure("A1");
        var key = group("Near", LONG_AGO, peers(3));
        does(() -> Fixtures.got(
                choices.choose(council, new PeerChoice(key, QuartileRule.INCLUSIVE, PeerChoice.Average.MEAN))));
        does(() -> Fixtures.got(choices.choose(measures.get(ref), new PeerChoice("", QuartileRule.EXCLUSIVE, null))));
        var chosen = does(() -> choices.of(council));
        assertThat(chosen.of(ref)).isEqualTo(new PeerChoice(key, QuartileRule.EXCLUSIVE, PeerChoice.Average.MEAN));
        assertThat(chosen.of("M-999").rule()).isEqualTo(QuartileRule.INCLUSIVE);
    }

    @Test
    void anotherCouncilSeesNoneOfThemAndAReaderMayNotChangeThem() {
        var peers = peers(3);
        var key = group("Near", LONG_AGO, peers);
        var stranger = fixtures.person(fixtures.council(), Role.ADMINISTRATOR);
        assertThat(fixtures.as(stranger, () -> groups.find(council, key))).isEmpty();
        var councillor = fixtures.person(council, Role.COUNCILLOR);
        assertThatThrownBy(() -> fixtures.as(councillor, () -> groups.remove(council, key)))
                .isInstanceOf(org.goldenthread.access.NotAllowed.class);
    }
}
