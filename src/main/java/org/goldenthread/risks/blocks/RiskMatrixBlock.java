package org.goldenthread.risks.blocks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.goldenthread.publishing.blocks.Asked;
import org.goldenthread.publishing.blocks.Block;
import org.goldenthread.publishing.blocks.Drawn;
import org.goldenthread.publishing.blocks.Fact;
import org.goldenthread.publishing.blocks.Setting;
import org.goldenthread.publishing.document.Part;
import org.goldenthread.risks.Assessment.Mark;
import org.goldenthread.risks.Risk;
import org.goldenthread.risks.matrix.Matrices;
import org.goldenthread.risks.matrix.Matrix;
import org.goldenthread.risks.picture.MatrixPicture;
import org.goldenthread.site.list.Cell;
import org.goldenthread.vocabulary.State;
import org.springframework.stereotype.Component;

/** The risks of a register in its matrix: how many stand in each cell, and which. */
@Component
class RiskMatrixBlock implements Block {
    private final RisksShown shown;
    private final Matrices matrices;

    RiskMatrixBlock(RisksShown shown, Matrices matrices) {
        this.shown = shown;
        this.matrices = matrices;
    }

    @Override
    public String code() {
        return "risks/matrix";
    }

    @Override
    public String title() {
        return "Risk matrix";
    }

    @Override
    public List<Setting> settings(String council) {
        return List.of(shown.register(council));
    }

    @Override
    public Drawn draw(Asked asked) {
        var found = shown.of(asked, "");
        var unjudged = new ArrayList<String>();
        Map<Long, Map<String, List<Risk>>> cells = new LinkedHashMap<>();
        for (var risk : found.risks()) {
            var assessed = found.now().get(risk.ref());
            if (assessed == null) {
                unjudged.add(risk.ref());
            } else {
                cells.computeIfAbsent(assessed.mark().matrix(), id -> new LinkedHashMap<>())
                        .computeIfAbsent(key(assessed.mark()), key -> new ArrayList<>())
                        .add(risk);
            }
        }
        var left = new ArrayList<>(shown.leftOut(asked, found));
        if (!unjudged.isEmpty()) {
            left.add("Not assessed by that day, and in no cell: "
                    + String.join(", ", unjudged.stream().sorted().toList()) + ".");
        }
        if (cells.isEmpty()) {
            return Drawn.saying("No risk was assessed by " + asked.day() + ". " + String.join(" ", left));
        }
        var parts = new ArrayList<Part>();
        var facts = new ArrayList<Fact>();
        cells.entrySet().stream()
                .sorted(Comparator.comparingInt(RiskMatrixBlock::count).reversed())
                .forEach(one -> {
                    var placed = new Placed(matrices.get(asked.council(), one.getKey()), one.getValue(), asked);
                    parts.addAll(placed.parts(left));
                    facts.addAll(placed.facts());
                });
        return new Drawn(parts, facts, left);
    }

    private static int count(Map.Entry<Long, Map<String, List<Risk>>> one) {
        return one.getValue().values().stream().mapToInt(List::size).sum();
    }

    private static String key(Mark mark) {
        return mark.likelihood() + "." + mark.impact();
    }

    /** Risks in the cells of one version of a matrix. */
    private record Placed(Matrix matrix, Map<String, List<Risk>> risks, Asked asked) {
        private Stream<Matrix.Cell> taken() {
            return matrix.cells().stream().filter(cell -> risks.containsKey(cell.key()));
        }

        private List<Risk> in(Matrix.Cell cell) {
            return risks.getOrDefault(cell.key(), List.of());
        }

        List<Part> parts(List<String> left) {
            var title = "Risks in the matrix “" + matrix.edition().name() + "”";
            var points = taken().map(cell -> new MatrixPicture.Point(cell, String.valueOf(in(cell).size()), refs(cell)))
                    .toList();
            var chart = MatrixPicture.chart(title, words(), matrix, points, List.of());
            return List.of(
                    new Part.Drawing(title, chart.wide(), words()),
                    new Part.Table(title + ", by likelihood and impact", columns(), rows(), asked.note(left)));
        }

        private String words() {
            return taken().sorted(Comparator.comparingInt(Matrix.Cell::score).reversed())
                    .map(cell -> in(cell).size() + " at " + matrix.words(cell) + " (" + place(cell) + ")")
                    .collect(Collectors.joining("; ", "Current assessments: ", "."));
        }

        private String place(Matrix.Cell cell) {
            return matrix.band(cell).name() + " " + cell.score();
        }

        private String refs(Matrix.Cell cell) {
            return in(cell).stream().map(Risk::ref).collect(Collectors.joining(", "));
        }

        private List<Part.Column> columns() {
            return Stream.concat(
                            Stream.of("Likelihood ↑, impact →"),
                            matrix.impacts().stream().map(Matrix.Level::name))
                    .map(name -> new Part.Column(name, false))
                    .toList();
        }

        /** The most likely on top, as it is drawn. */
        private List<List<Cell>> rows() {
            int down = matrix.likelihoods().size();
            return IntStream.range(0, down)
                    .mapToObj(i -> matrix.likelihoods().get(down - 1 - i))
                    .map(level -> Stream.concat(
                                    Stream.of(Cell.text(level.name())),
                                    matrix.impacts().stream().map(impact -> cell(level.position(), impact.position())))
                            .toList())
                    .toList();
        }

        private Cell cell(int likelihood, int impact) {
            return matrix.cell(likelihood, impact)
                    .filter(cell -> !in(cell).isEmpty())
                    .map(cell -> Cell.status(new State(
                            place(cell) + ": " + refs(cell), matrix.band(cell).tone())))
                    .orElse(Cell.text(""));
        }

        List<Fact> facts() {
            return taken().map(cell -> new Fact(
                            "Risks at " + matrix.words(cell) + " in “"
                                    + matrix.edition().words() + "”",
                            String.valueOf(in(cell).size()),
                            "As judged by %s: %s".formatted(asked.day(), refs(cell)),
                            "/risks/map"))
                    .toList();
        }
    }
}
