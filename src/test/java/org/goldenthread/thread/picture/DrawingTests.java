package org.goldenthread.thread.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.goldenthread.vocabulary.State;
import org.goldenthread.vocabulary.Tone;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class DrawingTests {
    private static Graph.Node node(String id, Graph.Sort sort) {
        return new Graph.Node(id, sort, "Kind · " + id, "Title of " + id, new State("open", Tone.NONE), "/x/" + id, 0);
    }

    private static Graph.Edge edge(String from, String to) {
        return new Graph.Edge(from, to, "delivers", Graph.Look.WHOLE);
    }

    private static Picture.Card card(Picture picture, String id) {
        return picture.cards().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Picture drawn(List<String> others, Graph.Edge... edges) {
        var nodes = new ArrayList<>(List.of(node("f", Graph.Sort.FOCAL)));
        others.forEach(id -> nodes.add(node(id, Graph.Sort.THING)));
        return Drawing.of(new Graph(nodes, List.of(edges)), 12, "/list");
    }

    @Test
    void whatComesFirstStandsLeftAndWhatFollowsStandsRight() {
        var picture = drawn(List.of("a", "b", "c"), edge("a", "f"), edge("f", "b"), edge("b", "c"), edge("f", "c"));
        assertThat(List.of("a", "f", "b", "c"))
                .extracting(id -> card(picture, id).box().x())
                .isSorted()
                .doesNotHaveDuplicates();
        assertThat(card(picture, "f").neighbours()).isEqualTo(new Picture.Neighbours("a", "b", "", ""));
    }

    @Test
    void aThingAloneIsAPictureToo() {
        var picture = drawn(List.of());
        assertThat(picture.cards()).hasSize(1);
        assertThat(picture.curves()).isEmpty();
        assertThat(picture.width()).isEqualTo(Drawing.CARD + 2 * Drawing.MARGIN);
    }

    @Test
    void aCircleIsCutAndDrawnOnce() {
        var picture = drawn(List.of("a", "b"), edge("f", "a"), edge("a", "b"), edge("b", "f"));
        assertThat(picture.cards()).hasSize(3);
        assertThat(picture.curves()).hasSize(2);
    }

    @Test
    void twoHundredTiesStayReadable() {
        var others = IntStream.range(0, 200).mapToObj(i -> "n" + i).toList();
        var edges = others.stream().map(id -> edge("f", id)).toArray(Graph.Edge[]::new);
        var picture = drawn(others, edges);
        assertThat(picture.cards()).hasSize(13);
        var more = picture.cards().stream()
                .filter(one -> one.is(Graph.Sort.MORE))
                .findFirst()
                .orElseThrow();
        assertThat(more.title()).isEqualTo("and 189 more");
        assertThat(more.href()).isEqualTo("/list");
        assertThat(picture.height()).isLessThan(1400);
    }

    @Test
    void aLooseEndHangsOnTheRightOfWhatItEnds() {
        var nodes = List.of(
                node("f", Graph.Sort.FOCAL),
                node("a", Graph.Sort.THING),
                new Graph.Node("loose", Graph.Sort.LOOSE, "", "No answer", null, "/do", 0));
        var picture = Drawing.of(
                new Graph(nodes, List.of(edge("a", "f"), new Graph.Edge("a", "loose", "", Graph.Look.LOOSE))), 12, "");
        assertThat(card(picture, "loose").box().x())
                .isEqualTo(card(picture, "f").box().x());
        assertThat(picture.words()).hasSize(1);
    }

    @RepeatedTest(60)
    void nothingOverlapsAndNoCurveRunsBackwardsWhateverTheThread(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        int count = 1 + random.nextInt(60);
        var nodes = new ArrayList<>(List.of(node("f", Graph.Sort.FOCAL)));
        IntStream.range(0, count)
                .forEach(i -> nodes.add(new Graph.Node(
                        "n" + i,
                        Graph.Sort.THING,
                        "K",
                        "word ".repeat(random.nextInt(30) + 1),
                        null,
                        "",
                        random.nextInt(5))));
        var edges = new ArrayList<Graph.Edge>();
        for (int i = 0; i < random.nextInt(150); i++) {
            edges.add(edge(
                    nodes.get(random.nextInt(count + 1)).id(),
                    nodes.get(random.nextInt(count + 1)).id()));
        }
        var picture = Drawing.of(new Graph(nodes, edges), 12, "");
        for (var one : picture.cards()) {
            assertThat(one.box().x()).isNotNegative();
            assertThat(one.box().y()).isNotNegative();
            assertThat(one.box().right()).isLessThanOrEqualTo(picture.width());
            assertThat(one.box().bottom()).isLessThanOrEqualTo(picture.height());
            for (var other : picture.cards()) {
                assertThat(one == other || apart(one.box(), other.box())).isTrue();
            }
        }
        for (var curve : picture.curves()) {
            var numbers = curve.path().replaceAll("[MC]", "").strip().split(" ");
            assertThat(Integer.parseInt(numbers[0])).isLessThan(Integer.parseInt(numbers[6]));
        }
    }

    private static boolean apart(Picture.Box one, Picture.Box other) {
        return one.x() != other.x() || one.bottom() < other.y() || other.bottom() < one.y();
    }
}
