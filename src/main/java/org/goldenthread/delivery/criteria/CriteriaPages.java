package org.goldenthread.delivery.criteria;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.goldenthread.access.Act;
import org.goldenthread.access.May;
import org.goldenthread.access.Visitor;
import org.goldenthread.delivery.Undertaking;
import org.goldenthread.delivery.Undertakings;
import org.goldenthread.delivery.office.Field;
import org.goldenthread.delivery.office.Folio;
import org.goldenthread.delivery.office.Form;
import org.goldenthread.delivery.office.Office;
import org.goldenthread.delivery.office.Table;
import org.goldenthread.delivery.rating.Given.Criterion;
import org.goldenthread.intake.typed.Typed;
import org.goldenthread.site.Crumb;
import org.goldenthread.site.list.Cell;
import org.goldenthread.site.list.Filter.Choice;
import org.goldenthread.vocabulary.Problem;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Whether time, cost, scope and benefits of an undertaking will be met: every judgement, and the next one. */
@Controller
class CriteriaPages {
    private static final List<Choice> CHOICES = List.of(
            new Choice("", "Choose"),
            new Choice(Criteria.MET, "Will be met within tolerance"),
            new Choice(Criteria.BREACHED, "Will not be met within tolerance"));
    private final Criteria criteria;
    private final Undertakings undertakings;
    private final Office office;

    CriteriaPages(Criteria criteria, Undertakings undertakings, Office office) {
        this.criteria = criteria;
        this.undertakings = undertakings;
        this.office = office;
    }

    @GetMapping("/delivery/undertakings/{ref}/criteria")
    @May(Act.SEE)
    String page(@PathVariable String ref, Visitor visitor, Model model) {
        return page(undertakings.get(ref), visitor, Typed.of(Map.of()), List.of(), model);
    }

    static String href(String ref) {
        return "/delivery/undertakings/" + ref + "/criteria";
    }

    private String page(Undertaking one, Visitor visitor, Typed typed, List<Problem> problems, Model model) {
        var judged = criteria.of(one.ref());
        var title = "Time, cost, scope and benefits of " + one.title();
        var forms = visitor.mayChange(one.owner())
                ? List.of(new Form("Judge the four today", href(one.ref()), "Save", fields(), typed, problems))
                : List.<Form>of();
        model.addAttribute(
                "folio",
                new Folio(
                        title,
                        criteria.rule().words(),
                        judged.isEmpty() ? null : judged.getFirst().state(),
                        List.of(
                                new Crumb("Delivery", "/delivery"),
                                new Crumb(one.title(), one.level().path() + "/" + one.ref()),
                                Crumb.here("Time, cost, scope and benefits")),
                        List.of(Folio.fact("About", Office.link(one))),
                        List.of(table(judged)),
                        forms));
        return "delivery/office/folio";
    }

    static Table table(List<Judged> judged) {
        var rows = judged.stream()
                .map(one -> List.of(
                        Cell.day(one.day()),
                        Cell.status(one.state()),
                        Cell.text(one.sentence()),
                        Cell.text(one.because())))
                .toList();
        return new Table(
                "How it was judged",
                List.of("Day", "Level", "What will not be met", "Why"),
                rows,
                "Nobody has judged.");
    }

    private static List<Field> fields() {
        var fields = new ArrayList<Field>();
        Stream.of(Criterion.values()).forEach(one -> fields.add(Field.choice(one.words(), label(one), CHOICES)));
        fields.add(Field.words("because", "Why").hint("Needed where one of them will not be met"));
        return fields;
    }

    private static String label(Criterion one) {
        return one.words().substring(0, 1).toUpperCase(Locale.UK) + one.words().substring(1);
    }

    @PostMapping("/delivery/undertakings/{ref}/criteria")
    @May(Act.OWN)
    String judge(
            @PathVariable String ref,
            Visitor visitor,
            @RequestParam Map<String, String> form,
            RedirectAttributes redirect,
            Model model) {
        var one = office.mine(ref, visitor);
        var typed = Typed.of(form);
        return Office.after(
                criteria.judge(ref, typed),
                "Your judgement is on record",
                redirect,
                judged -> href(ref),
                problems -> page(one, visitor, typed, problems, model));
    }
}
