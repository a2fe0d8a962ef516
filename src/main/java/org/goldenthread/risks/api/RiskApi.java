package org.goldenthread.risks.api;

import java.util.List;
import java.util.Map;
import org.goldenthread.access.Act;
import org.goldenthread.access.May;
import org.goldenthread.access.Visitor;
import org.goldenthread.publishing.Told;
import org.goldenthread.risks.Assessments;
import org.goldenthread.risks.RiskFilter;
import org.goldenthread.risks.RiskFilter.Order;
import org.goldenthread.risks.Risks;
import org.goldenthread.risks.control.Controls;
import org.goldenthread.risks.matrix.Matrices;
import org.goldenthread.risks.register.Registers;
import org.goldenthread.site.list.ListRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Risks for other programs, through the doors that the pages use. The names are part of the product's promise. */
@RestController
@May(Act.SEE)
class RiskApi {
    private static final Map<String, Order> ORDERS = Map.of(
            "score", Order.SCORE,
            "title", Order.TITLE,
            "owner", Order.OWNER,
            "category", Order.CATEGORY,
            "due", Order.DUE,
            "state", Order.STATE);
    private final Risks risks;
    private final Assessments assessments;
    private final Controls controls;
    private final Registers registers;
    private final Matrices matrices;

    RiskApi(Risks risks, Assessments assessments, Controls controls, Registers registers, Matrices matrices) {
        this.risks = risks;
        this.assessments = assessments;
        this.controls = controls;
        this.registers = registers;
        this.matrices = matrices;
    }

    /** One page of risks. @param next goes into the parameter "after" of the next page; null on the last */
    record RiskPage(List<RiskWords.Listed> risks, @Nullable String next, long total) {}

    @GetMapping("/risks/api/risks")
    @Told(
            value = "Risks, the highest current scores first; without a state, those that are not closed.",
            filters = {
                "register: of one register, by its number",
                "level: of registers of one level, such as corporate",
                "category: of one category",
                "owner: of one owning post, such as POST-4; - for nobody",
                "state: open, escalated, accepted, closed or all",
                "band: in one band of the current assessment; - for not assessed",
                "cell: in one cell of the matrix, as the heat map leads there",
                "only: above appetite, overdue or moved",
                "threatens: that threaten one thing, such as P-3",
                "q: with these words"
            },
            sorts = {"score", "title", "owner", "category", "due", "state"})
    RiskPage risks(Visitor visitor, ListRequest request) {
        var page = risks.list(RiskFilter.asked(visitor.council(), request, ORDERS.get(request.sort())));
        return new RiskPage(page.rows().stream().map(RiskWords::of).toList(), page.next(), page.total());
    }

    @GetMapping("/risks/api/risks/{ref:[A-Z]+-[0-9]+}")
    @Told("One risk with every assessment that was ever made of it, and its controls.")
    RiskWords.Whole risk(@PathVariable String ref) {
        return new RiskWords.Whole(
                RiskWords.of(risks.get(ref)),
                assessments.history(ref).stream().map(RiskWords::of).toList(),
                controls.of(ref).stream().map(RiskWords::of).toList());
    }

    @GetMapping("/risks/api/registers")
    @Told("The registers of the council, from the highest level down.")
    List<RiskWords.Kept> registers(Visitor visitor) {
        return registers.all(visitor.council()).stream().map(RiskWords::of).toList();
    }

    @GetMapping("/risks/api/matrices")
    @Told("Every version of the matrices that the council has used, with the appetite of each category.")
    List<RiskWords.Grid> matrices(Visitor visitor) {
        return matrices.all(visitor.council()).stream()
                .map(one -> RiskWords.of(one, matrices.appetites(visitor.council(), one.id())))
                .toList();
    }
}
