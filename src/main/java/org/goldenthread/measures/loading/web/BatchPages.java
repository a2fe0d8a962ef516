package org.goldenthread.measures.loading.web;

import java.util.List;
import org.goldenthread.access.Act;
import org.goldenthread.access.May;
import org.goldenthread.access.NotHere;
import org.goldenthread.access.Visitor;
import org.goldenthread.measures.ledger.Batch;
import org.goldenthread.measures.ledger.Ledger;
import org.goldenthread.site.Said;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Problem;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Every act of recording figures, and taking one back. */
@Controller
class BatchPages {
    private static final String HERE = "/measures/batches";
    private static final int ON_A_PAGE = 50;
    private final Ledger ledger;

    BatchPages(Ledger ledger) {
        this.ledger = ledger;
    }

    @GetMapping(HERE)
    @May(Act.SEE)
    String list(Visitor visitor, @RequestParam(defaultValue = "0") long before, Model model) {
        var found = ledger.batches(visitor.council(), before, ON_A_PAGE + 1);
        model.addAttribute("batches", found.stream().limit(ON_A_PAGE).toList());
        model.addAttribute(
                "next", found.size() > ON_A_PAGE ? found.get(ON_A_PAGE - 1).id() : 0L);
        return "measures/load-batches";
    }

    @GetMapping(HERE + "/{id}")
    @May(Act.SEE)
    String show(Visitor visitor, @PathVariable long id, Model model) {
        return show(batch(visitor, id), "", List.of(), model);
    }

    private String show(Batch batch, String why, List<Problem> problems, Model model) {
        model.addAttribute("batch", batch);
        model.addAttribute("why", why);
        model.addAttribute("problems", problems);
        return "measures/load-batch";
    }

    private Batch batch(Visitor visitor, long id) {
        return ledger.find(id)
                .filter(one -> one.council().equals(visitor.council()))
                .orElseThrow(() -> new NotHere("the batch " + id));
    }

    @PostMapping(HERE + "/{id}/take-back")
    @May(Act.EDIT)
    String takeBack(
            Visitor visitor,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String why,
            Model model,
            RedirectAttributes redirect) {
        var batch = batch(visitor, id);
        return switch (ledger.takeBack(id, why)) {
            case Checked.Accepted<Batch> done -> {
                Said.next(redirect, "Taken back: everything is as if these figures had never been recorded");
                yield "redirect:" + HERE + "/" + id;
            }
            case Checked.Refused<Batch> no -> show(batch, why, no.problems(), model);
        };
    }
}
