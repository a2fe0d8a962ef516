package org.goldenthread.access.web;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.goldenthread.access.Act;
import org.goldenthread.access.Administration;
import org.goldenthread.access.Administration.Admitted;
import org.goldenthread.access.Colleague;
import org.goldenthread.access.May;
import org.goldenthread.access.NotHere;
import org.goldenthread.access.Role;
import org.goldenthread.access.Visitor;
import org.goldenthread.publishing.Spreadsheets;
import org.goldenthread.site.Said;
import org.goldenthread.site.list.ListRequest;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who works in the council, as what, and who may come in: for its administrators. */
@Controller
@May(Act.ADMINISTER)
class AccountPages {
    private static final String LIST = "redirect:/access/accounts";
    private final Administration administration;
    private final Spreadsheets spreadsheets;

    AccountPages(Administration administration, Spreadsheets spreadsheets) {
        this.administration = administration;
        this.spreadsheets = spreadsheets;
    }

    @GetMapping("/access/accounts")
    Object accounts(Visitor visitor, ListRequest request, Model model) {
        var list = AccountList.of(administration.colleagues(visitor.council()), request);
        if (request.exports()) {
            return spreadsheets.file(list, "accounts");
        }
        model.addAttribute("list", list);
        return "access/accounts";
    }

    @GetMapping("/access/accounts/new")
    String invitation(Model model) {
        return form("", "", EnumSet.noneOf(Role.class), List.of(), model);
    }

    private static String form(String email, String name, Set<Role> roles, List<Problem> problems, Model model) {
        model.addAttribute("email", email);
        model.addAttribute("name", name);
        model.addAttribute("roles", roles);
        model.addAttribute("problems", problems);
        return "access/invite";
    }

    @PostMapping("/access/accounts")
    String invite(
            Visitor visitor,
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(required = false) @Nullable List<String> roles,
            Model model) {
        var wanted = AccountList.roles(roles);
        return switch (administration.admit(visitor.council(), email.strip(), name, wanted)) {
            case Checked.Refused<Admitted> refused -> form(email, name, wanted, refused.problems(), model);
            case Checked.Accepted<Admitted>(Admitted admitted) ->
                admitted.password()
                        .map(password -> password(colleague(visitor, admitted.account()), password, model))
                        .orElse(LIST + "/" + admitted.account());
        };
    }

    /** A one-time password is shown in the answer itself, once, and kept nowhere. */
    private static String password(Colleague colleague, String password, Model model) {
        model.addAttribute("colleague", colleague);
        model.addAttribute("password", password);
        return "access/one-time";
    }

    @GetMapping("/access/accounts/{account}")
    String account(Visitor visitor, @PathVariable long account, Model model) {
        return show(colleague(visitor, account), List.of(), model);
    }

    private static String show(Colleague colleague, List<Problem> problems, Model model) {
        model.addAttribute("colleague", colleague);
        model.addAttribute("problems", problems);
        return "access/account";
    }

    @PostMapping("/access/accounts/{account}/roles")
    String roles(
            Visitor visitor,
            @PathVariable long account,
            @RequestParam(required = false) @Nullable List<String> roles,
            RedirectAttributes redirect,
            Model model) {
        var wanted = AccountList.roles(roles);
        return switch (administration.setRoles(visitor.council(), account, wanted)) {
            case Checked.Refused<Colleague> refused -> show(colleague(visitor, account), refused.problems(), model);
            case Checked.Accepted<Colleague>(Colleague colleague) -> {
                Said.next(redirect, wanted.isEmpty() ? colleague.name() + " has left the council" : "Roles saved");
                yield wanted.isEmpty() ? LIST : LIST + "/" + account;
            }
        };
    }

    @PostMapping("/access/accounts/{account}/active")
    String active(
            Visitor visitor,
            @PathVariable long account,
            @RequestParam boolean active,
            RedirectAttributes redirect,
            Model model) {
        return switch (administration.setActive(visitor.council(), account, active)) {
            case Checked.Refused<Colleague> refused -> show(colleague(visitor, account), refused.problems(), model);
            case Checked.Accepted<Colleague>(Colleague colleague) -> {
                Said.next(redirect, colleague.name() + (active ? " may sign in again" : " may not sign in any more"));
                yield LIST + "/" + account;
            }
        };
    }

    @PostMapping("/access/accounts/{account}/password")
    String reset(Visitor visitor, @PathVariable long account, Model model) {
        return switch (administration.resetPassword(visitor.council(), account)) {
            case Checked.Refused<String> refused -> show(colleague(visitor, account), refused.problems(), model);
            case Checked.Accepted<String>(String password) -> password(colleague(visitor, account), password, model);
        };
    }

    private Colleague colleague(Visitor visitor, long account) {
        return administration
                .colleague(visitor.council(), account)
                .orElseThrow(() -> new NotHere("account " + account));
    }
}
