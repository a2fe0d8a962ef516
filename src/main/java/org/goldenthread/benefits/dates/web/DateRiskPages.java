package org.goldenthread.benefits.dates.web;

import java.util.ArrayList;
import java.util.List;
import org.goldenthread.access.Act;
import org.goldenthread.access.May;
import org.goldenthread.access.Visitor;
import org.goldenthread.benefits.LineYear;
import org.goldenthread.benefits.SavingsLedger;
import org.goldenthread.benefits.dates.DateRisk;
import org.goldenthread.benefits.dates.DateRisks;
import org.goldenthread.benefits.web.Worth;
import org.goldenthread.publishing.Spreadsheets;
import org.goldenthread.site.list.Cell;
import org.goldenthread.site.list.Column;
import org.goldenthread.site.list.Filter;
import org.goldenthread.site.list.Filter.Choice;
import org.goldenthread.site.list.ListRequest;
import org.goldenthread.site.list.Listing;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What is at risk because something that it waits for is late. */
@Controller
@May(Act.SEE)
class DateRiskPages {
    private static final List<Column<DateRisk>> COLUMNS = List.of(
            Column.of("year", "Year", one -> Cell.text(LineYear.words(one.year()))),
            Column.of(
                    "saving",
                    "Saving",
                    one -> Cell.link(
                            one.line().title(),
                            "/benefits/savings/" + one.line().ref())),
            Column.of("to-come", "To come", one -> Worth.money(one.amount())),
            Column.of(
                    "waits",
                    "Waits for",
                    one -> Cell.link(
                            one.enabler().title(), Worth.go(one.enabler().ref()))),
            Column.of("state", "State", one -> Cell.status(one.enabler().state())),
            Column.of("why", "Why", one -> Cell.text(one.why())));
    private final DateRisks dates;
    private final SavingsLedger ledger;
    private final Worth worth;
    private final Spreadsheets spreadsheets;

    DateRiskPages(DateRisks dates, SavingsLedger ledger, Worth worth, Spreadsheets spreadsheets) {
        this.dates = dates;
        this.ledger = ledger;
        this.worth = worth;
        this.spreadsheets = spreadsheets;
    }

    @GetMapping("/benefits/dates")
    Object list(Visitor visitor, ListRequest request, Model model) {
        var council = visitor.council();
        var typed = request.filter("year");
        int year = typed.isEmpty() ? 0 : worth.year(typed);
        var found = dates.of(council);
        var wanted = found.in(year);
        var after = request.after();
        int first = after != null && after.matches("\\d{1,6}") ? Math.min(Integer.parseInt(after), wanted.size()) : 0;
        int last = Math.min(first + request.size(), wanted.size());
        var next = last < wanted.size() ? String.valueOf(last) : null;
        var choices = new ArrayList<>(List.of(new Choice("", "All")));
        choices.addAll(worth.years(ledger.years(council)));
        var listing = new Listing<>(
                request,
                "lines that wait",
                COLUMNS,
                wanted.subList(first, last),
                List.of(Filter.choice(request, "year", "Year", choices)),
                wanted.size(),
                next,
                "Nothing that is still to come waits for a date that is late.");
        if (request.exports()) {
            return spreadsheets.file(listing, "savings at risk because of dates");
        }
        model.addAttribute("list", listing);
        model.addAttribute("sums", found.byYear());
        return "benefits/dates";
    }
}
