package org.goldenthread.organisation.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.goldenthread.access.Act;
import org.goldenthread.access.May;
import org.goldenthread.access.Visitor;
import org.goldenthread.organisation.Organisation;
import org.goldenthread.organisation.load.Columns;
import org.goldenthread.organisation.page.Typed;
import org.goldenthread.publishing.Spreadsheets;
import org.goldenthread.site.list.ListRequest;
import org.goldenthread.site.list.Listing;
import org.goldenthread.vocabulary.Problem;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The tree of a council on a day: units, posts and people. */
@Controller
@May(Act.SEE)
class TreePages {
    private final Organisation organisation;
    private final Spreadsheets spreadsheets;
    private final Clock clock;

    TreePages(Organisation organisation, Spreadsheets spreadsheets, Clock clock) {
        this.organisation = organisation;
        this.spreadsheets = spreadsheets;
        this.clock = clock;
    }

    @GetMapping("/organisation")
    Object tree(Visitor visitor, ListRequest request, Model model) {
        var typed = new Typed(request.filters());
        var asked = typed.day("on");
        var today = LocalDate.now(clock);
        var tree = organisation.chart(visitor.council()).on(asked == null ? today : asked);
        if (request.exports()) {
            var rows = Columns.rows(tree);
            var list = new Listing<>(request, "rows", Columns.all(), rows, List.of(), rows.size(), null, "");
            return spreadsheets.file(list, Columns.fileName(visitor.council(), tree.day()));
        }
        model.addAttribute(
                "view",
                new TreeView(
                        tree,
                        tree.count(),
                        request.filter("on"),
                        !tree.day().equals(today),
                        request.address("format", "csv"),
                        request.address("format", "xlsx")));
        model.addAttribute("problems", List.<Problem>copyOf(typed.problems()));
        return "organisation/tree";
    }
}
