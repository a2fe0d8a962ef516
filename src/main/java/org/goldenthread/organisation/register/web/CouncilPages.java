package org.goldenthread.organisation.register.web;

import java.util.List;
import java.util.Map;
import org.goldenthread.access.Act;
import org.goldenthread.access.May;
import org.goldenthread.access.Standing;
import org.goldenthread.access.Visitor;
import org.goldenthread.organisation.page.FormView;
import org.goldenthread.organisation.page.FormView.Fields;
import org.goldenthread.organisation.page.Forms;
import org.goldenthread.organisation.page.Forms.Sent;
import org.goldenthread.organisation.page.Typed;
import org.goldenthread.organisation.register.Councils;
import org.goldenthread.organisation.register.Councils.Details;
import org.goldenthread.site.Crumb;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The councils of this installation; administrators open them and say what each is. */
@Controller
class CouncilPages {
    private static final String HERE = "/organisation/councils";
    private final Councils councils;

    CouncilPages(Councils councils) {
        this.councils = councils;
    }

    @GetMapping(HERE)
    @May(Act.SEE)
    String list(Visitor visitor, Model model) {
        var details = councils.details(
                visitor.standings().stream().map(Standing::council).toList());
        model.addAttribute(
                "councils",
                visitor.standings().stream()
                        .map(one -> new CouncilView(
                                one, details.getOrDefault(one.council(), Details.NONE), one.allows(Act.ADMINISTER)))
                        .toList());
        return "organisation/councils";
    }

    @GetMapping(HERE + "/details")
    @May(Act.ADMINISTER)
    String changing(Visitor visitor, Model model) {
        return Forms.show(model, detailsForm(visitor, Typed.NOTHING));
    }

    @PostMapping(HERE + "/details")
    @May(Act.ADMINISTER)
    String change(Visitor visitor, @RequestParam Map<String, String> values, RedirectAttributes redirect, Model model) {
        var typed = new Typed(values);
        var details = new Details(
                typed.words("authority"),
                typed.words("name"),
                new Councils.Sort(typed.words("nation"), typed.words("type"), typed.words("gss")),
                typed.words("website"),
                typed.words("notes"));
        return Forms.send(
                typed,
                () -> councils.change(visitor.council(), details),
                new Sent<>(model, redirect, () -> detailsForm(visitor, typed), saved -> "Saved", saved -> HERE));
    }

    private FormView detailsForm(Visitor visitor, Typed typed) {
        var now = councils.details(List.of(visitor.council())).getOrDefault(visitor.council(), Details.NONE);
        var fields = new Fields(typed)
                .text(
                        "authority",
                        "In the register of authorities",
                        "A name in any spelling, a code or a GSS code; fills in what is left empty below.",
                        now.authority())
                .text("name", "Official name", "", now.name())
                .text("nation", "Nation", "", now.sort().nation())
                .text("type", "Type", "Such as unitary authority", now.sort().type())
                .text("gss", "GSS code", "", now.sort().gss())
                .text("website", "Website", "", now.website())
                .area("notes", "Notes", "", now.notes())
                .hidden("council", visitor.council());
        var name = visitor.standingIn(visitor.council()).map(Standing::name).orElse(visitor.council());
        var crumbs = List.of(new Crumb("Organisation", "/organisation"), new Crumb("Councils", HERE), Crumb.here(name));
        return new FormView(crumbs, "Details of " + name, "", fields.all(), "Save", HERE);
    }
}
