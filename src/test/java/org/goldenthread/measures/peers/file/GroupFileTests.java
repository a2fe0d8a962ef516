package org.goldenthread.measures.peers.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.goldenthread.vocabulary.Checked;
import org.junit.jupiter.api.Test;

class GroupFileTests {

    private static List<List<String>> rows(String... lines) {
        return Arrays.stream(lines)
                .map(line -> Arrays.asList(line.split(",", -1)))
                .toList();
    }

    private static GroupFile read(boolean all, String own, String... lines) {
        return switch (GroupFile.read(rows(lines), words -> Set.of(own).contains(words), all)) {
            case Checked.Accepted<GroupFile>(GroupFile file) -> file;
            case Checked.Refused<GroupFile> no -> throw new AssertionError(no.problems());
        };
    }

    @Test
    void aCouncilWithItsNeighboursInColumnsIsItsOwnRow() {
        var file = read(
                false, "E06000002", "AREACD,1,2", "E06000001,E06000005,E07000089", "E06000002,E07000220,E07000177");
        assertThat(file.groups()).hasSize(1);
        assertThat(file.groups().getFirst().members())
                .extracting(GroupFile.Member::code, GroupFile.Member::words)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("E07000220", "neighbour 1"),
                        org.assertj.core.groups.Tuple.tuple("E07000177", "neighbour 2"));
        assertThat(file.aside()).isEqualTo(1);
    }

    @Test
    void aNeighbourARowMayHaveItsRankAndDistance() {
        var file = read(
                false,
                "Elmcaster",
                "Council,Neighbour,Rank,Distance",
                "Elmcaster,Ashby,1,0.21",
                "Elmcaster,Birchwood,2,0.34",
                "Ashby,Elmcaster,1,0.21");
        assertThat(file.groups().getFirst().members())
                .extracting(GroupFile.Member::name, GroupFile.Member::words)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Ashby", "neighbour 1, distance 0.21"),
                        org.assertj.core.groups.Tuple.tuple("Birchwood", "neighbour 2, distance 0.34"));
    }

    @Test
    void ofFamiliesThoseThatTheCouncilIsInAreTakenOrAllOfThem() {
        String[] lines = {
            "Local_Authority,Type,Family_Group",
            "Elmcaster,People,Group 1",
            "Ashby,People,Group 1",
            "Birchwood,People,Group 2",
            "Elmcaster,Places,Group 2",
            "Birchwood,Places,Group 2"
        };
        assertThat(read(false, "Elmcaster", lines).groups())
                .extracting(GroupFile.Written::name)
                .containsExactly("Group 1: People", "Group 2: Places");
        assertThat(read(true, "Elmcaster", lines).groups()).hasSize(3);
    }

    @Test
    void severalColumnsOfClustersAreSeveralGroups() {
        var file = read(false, "A1", "AREACD,AREANM,Global,Economic", "A1,Elmcaster,B,A", "A2,Ashby,B,C");
        assertThat(file.groups()).extracting(GroupFile.Written::name).containsExactly("Global B", "Economic A");
        assertThat(file.groups().getFirst().members()).hasSize(2);
    }

    @Test
    void aPlainListIsOneGroup() {
        var file = read(false, "none", "area_code,area_name", "E06000007,Warrington-like", "E06000030,Swindon-like");
        assertThat(file.groups().getFirst().members()).hasSize(2);
    }

    @Test
    void aFileThatNamesNoCouncilSaysWhatToDo() {
        assertThat(GroupFile.read(rows("colour,shape", "red,round"), words -> false, false))
                .isInstanceOfSatisfying(
                        Checked.Refused.class,
                        no -> assertThat(no.problems().toString()).contains("No column names"));
    }
}
