package org.goldenthread.benefits.web;

import org.goldenthread.access.Act;
import org.goldenthread.access.May;
import org.goldenthread.access.Visitor;
import org.goldenthread.publishing.Spreadsheets;
import org.goldenthread.site.list.ListRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The ledger as a list. */
@Controller
@May(Act.SEE)
class LedgerPages {
    private final LedgerList list;
    private final Worth worth;
    private final Spreadsheets spreadsheets;

    LedgerPages(LedgerList list, Worth worth, Spreadsheets spreadsheets) {
        this.list = list;
        this.worth = worth;
        this.spreadsheets = spreadsheets;
    }

    @GetMapping("/benefits/savings")
    Object list(Visitor visitor, ListRequest request, Model model) {
        var ask = LedgerAsk.of(visitor.council(), request, worth);
        var shown = list.of(ask, request);
        if (request.exports()) {
            return spreadsheets.file(shown.withFoot(), "savings");
        }
        model.addAttribute("view", shown);
        return "benefits/savings";
    }
}
