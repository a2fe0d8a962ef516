package org.goldenthread.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.goldenthread.access.Account;
import org.goldenthread.access.Accounts;
import org.goldenthread.access.Act;
import org.goldenthread.access.Administration;
import org.goldenthread.access.Gate;
import org.goldenthread.access.May;
import org.goldenthread.access.NotHere;
import org.goldenthread.access.Visitor;
import org.goldenthread.site.Said;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Problem;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One's own account: who am I, in which councils, and the password. */
@Controller
@May(Act.BE_KNOWN)
class OwnPages {
    private final Accounts accounts;
    private final Administration administration;
    private final Gate gate;

    OwnPages(Accounts accounts, Administration administration, Gate gate) {
        this.accounts = accounts;
        this.administration = administration;
        this.gate = gate;
    }

    @GetMapping("/access/me")
    String me(Visitor visitor, Model model) {
        model.addAttribute("visitor", visitor);
        model.addAttribute("opens", administration.mayOpenCouncils());
        return "access/me";
    }

    @PostMapping("/access/council")
    String choose(Visitor visitor, @RequestParam(defaultValue = "") String wanted, HttpServletRequest request) {
        var standing = visitor.standingIn(wanted).orElseThrow(() -> new NotHere("the council " + wanted));
        gate.choose(request, standing.council());
        return "redirect:/";
    }

    @GetMapping("/access/password")
    String password(Visitor visitor, Model model) {
        return form(visitor, List.of(), model);
    }

    private static String form(Visitor visitor, List<Problem> problems, Model model) {
        model.addAttribute("visitor", visitor);
        model.addAttribute("problems", problems);
        return "access/password";
    }

    @PostMapping("/access/password")
    String change(
            Visitor visitor,
            @RequestParam(defaultValue = "") String old,
            @RequestParam(defaultValue = "") String wanted,
            HttpServletRequest request,
            RedirectAttributes redirect,
            Model model) {
        var account = visitor.account();
        if (account == null) {
            throw new NotHere("an account");
        }
        return switch (accounts.changePassword(account, old, wanted)) {
            case Checked.Refused<Account> refused -> form(visitor, refused.problems(), model);
            case Checked.Accepted<Account>(Account changed) -> {
                goOnAs(changed, request);
                Said.next(redirect, "Your password is changed");
                yield "redirect:/access/me";
            }
        };
    }

    /** A new session; the old one ended with the password, here and wherever else it was used. */
    private static void goOnAs(Account account, HttpServletRequest request) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(account, null, List.of()));
        SecurityContextHolder.setContext(context);
        request.getSession().invalidate();
        request.getSession().setAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY, context);
    }
}
