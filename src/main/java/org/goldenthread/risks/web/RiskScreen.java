package org.goldenthread.risks.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldenthread.access.Accounts;
import org.goldenthread.access.Visitor;
import org.goldenthread.risks.Assessment;
import org.goldenthread.risks.Assessment.Sort;
import org.goldenthread.risks.Risk;
import org.goldenthread.risks.control.Control;
import org.goldenthread.risks.control.Controls;
import org.goldenthread.risks.ends.RiskEnds;
import org.goldenthread.risks.matrix.Matrix;
import org.goldenthread.risks.picture.MatrixPicture;
import org.goldenthread.risks.picture.ScoreRun;
import org.goldenthread.risks.register.Register;
import org.goldenthread.site.Crumb;
import org.goldenthread.site.Panels;
import org.goldenthread.site.ThingHead;
import org.goldenthread.site.chart.Chart;
import org.goldenthread.thread.Kinds;
import org.goldenthread.thread.Things;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Gathers what the page of a risk shows. */
@Component
class RiskScreen {
    private final RiskDoors doors;
    private final Controls controls;
    private final RiskEnds ends;
    private final Things things;
    private final Kinds kinds;
    private final Panels panels;
    private final Accounts accounts;

    RiskScreen(
            RiskDoors doors,
            Controls controls,
            RiskEnds ends,
            Things things,
            Kinds kinds,
            Panels panels,
            Accounts accounts) {
        this.doors = doors;
        this.controls = controls;
        this.ends = ends;
        this.things = things;
        this.kinds = kinds;
        this.panels = panels;
        this.accounts = accounts;
    }

    void fill(String ref, Visitor visitor, Model model) {
        var view = view(ref);
        model.addAttribute("view", view);
        model.addAttribute("head", head(view));
        model.addAttribute("panels", panels.on(view.thing(), visitor));
        model.addAttribute("mine", visitor.mayChange(view.risk().owner()));
    }

    private RiskView view(String ref) {
        var risk = doors.risks().get(ref);
        var history = doors.assessments().history(ref);
        var matrices = doors.matrices().all(risk.council()).stream().collect(Collectors.toMap(Matrix::id, one -> one));
        var registers =
                doors.registers().all(risk.council()).stream().collect(Collectors.toMap(Register::id, one -> one));
        var held = controls.of(ref);
        Map<Long, String> registerNames = new HashMap<>();
        registers.forEach((id, one) -> registerNames.put(id, one.name()));
        return new RiskView(
                risk,
                things.get(ref),
                Objects.requireNonNull(registers.get(risk.standing().register())),
                Objects.requireNonNull(registers.get(risk.standing().home())),
                history,
                matrices,
                doors.steps().of(ref),
                held,
                things.tiedTo(ref),
                pictures(risk, history, matrices),
                ends.find(risk.council(), Set.of(ref), 20),
                things.titles(Stream.concat(
                                Stream.ofNullable(risk.owner()), held.stream().map(Control::owner))
                        .filter(Objects::nonNull)
                        .map(String::valueOf)
                        .toList()),
                accounts.names(),
                registerNames,
                kinds);
    }

    private static List<Chart> pictures(Risk risk, List<Assessment> history, Map<Long, Matrix> matrices) {
        var pictures = new ArrayList<Chart>();
        var current = risk.current();
        var matrix = current == null ? null : matrices.get(current.mark().matrix());
        if (matrix != null) {
            pictures.add(standing(risk, matrix));
            pictures.add(ScoreRun.chart(history, matrices));
        }
        return pictures;
    }

    /** Gross, current and target in one matrix; those that were judged in another version are left out. */
    private static Chart standing(Risk risk, Matrix matrix) {
        var points = new ArrayList<MatrixPicture.Point>();
        for (var sort : Sort.values()) {
            var one = risk.of(sort);
            if (one != null && one.mark().matrix() == matrix.id()) {
                matrix.cell(one.mark().likelihood(), one.mark().impact())
                        .ifPresent(cell -> points.add(
                                new MatrixPicture.Point(cell, sort.words().substring(0, 1), sort.words())));
            }
        }
        var arrows = new ArrayList<MatrixPicture.Arrow>();
        for (int i = 1; i < points.size(); i++) {
            boolean planned = points.get(i).letter().equals("T");
            arrows.add(new MatrixPicture.Arrow(
                    points.get(i - 1).cell(), points.get(i).cell(), "", planned));
        }
        var words = points.stream()
                .map(point -> point.words() + ": " + matrix.words(point.cell()) + ", "
                        + matrix.band(point.cell()).name() + " " + point.cell().score())
                .collect(Collectors.joining(". ", "", "."));
        return MatrixPicture.chart("Gross (G), current (C) and target (T)", words, matrix, points, arrows);
    }

    private ThingHead head(RiskView view) {
        var crumbs = List.of(
                new Crumb("Risks", "/risks"),
                new Crumb(
                        view.register().name(),
                        "/risks/registers/" + view.register().id()),
                Crumb.here(view.risk().ref()));
        return new ThingHead(view.thing(), kinds.of(view.thing().kind()), crumbs, lede(view), "summary");
    }

    private static String lede(RiskView view) {
        var current = view.risk().current();
        var moved = view.risk().seen() == null
                ? ""
                : " Since " + view.risk().seen().body() + " last saw it: "
                        + view.risk().movement().words() + ".";
        return (current == null
                        ? "Nobody has judged it yet."
                        : "Current: " + current.mark().words() + ", " + view.where(current) + ". "
                                + current.mark().band().words() + ".")
                + moved;
    }
}
