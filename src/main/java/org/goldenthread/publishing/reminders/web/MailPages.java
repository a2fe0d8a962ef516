package org.goldenthread.publishing.reminders.web;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.goldenthread.access.Accounts;
import org.goldenthread.access.Act;
import org.goldenthread.access.May;
import org.goldenthread.access.Visitor;
import org.goldenthread.publishing.reminders.CouncilRule;
import org.goldenthread.publishing.reminders.PostOffice;
import org.goldenthread.publishing.reminders.Reminders;
import org.goldenthread.publishing.reminders.Wishes;
import org.goldenthread.site.Said;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Problem;
import org.springframework.mail.MailException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** For administrators: whether mail leaves, when the council's reminders come, and what became of them. */
@Controller
@May(Act.ADMINISTER)
class MailPages {
    private static final String PAGE = "/publishing/mail";
    private static final int SHOWN = 50;
    private final Wishes wishes;
    private final Reminders reminders;
    private final PostOffice office;
    private final Accounts accounts;
    private final Clock clock;

    MailPages(Wishes wishes, Reminders reminders, PostOffice office, Accounts accounts, Clock clock) {
        this.wishes = wishes;
        this.reminders = reminders;
        this.office = office;
        this.accounts = accounts;
        this.clock = clock;
    }

    @GetMapping(PAGE)
    String mail(Visitor visitor, Model model) {
        var rule = wishes.rule(visitor.council());
        return page(visitor, rule.off(), TimingForm.of(rule.timing()), List.of(), model);
    }

    private String page(Visitor visitor, boolean off, TimingForm form, List<Problem> problems, Model model) {
        model.addAttribute("off", off);
        model.addAttribute("form", form);
        model.addAttribute("missing", office.missing());
        model.addAttribute("from", office.from());
        model.addAttribute("log", reminders.log(visitor.council(), SHOWN));
        model.addAttribute("names", accounts.names());
        model.addAttribute("now", clock.instant());
        model.addAttribute("problems", problems);
        return "publishing/mail";
    }

    @PostMapping(PAGE)
    String set(
            Visitor visitor,
            @RequestParam MultiValueMap<String, String> typed,
            RedirectAttributes redirect,
            Model model) {
        var form = TimingForm.of(typed);
        boolean off = "off".equals(typed.getFirst("come"));
        return switch (wishes.set(visitor.council(), new CouncilRule(off, form.timing()))) {
            case Checked.Accepted<CouncilRule> done -> {
                Said.next(redirect, "Saved: reminders of this council");
                yield "redirect:" + PAGE;
            }
            case Checked.Refused<CouncilRule>(List<Problem> problems) -> page(visitor, off, form, problems, model);
        };
    }

    /** A message to the administrator's own address, to see whether mail leaves. */
    @PostMapping(PAGE + "/trial")
    String trial(Visitor visitor, RedirectAttributes redirect) {
        var email = Objects.requireNonNull(visitor.account()).email();
        if (!office.open()) {
            Said.next(redirect, "Nothing was sent: mail is not set up yet");
        } else {
            try {
                office.trial(email);
                Said.next(redirect, "A trial message left for " + email);
            } catch (MailException refused) {
                Said.next(
                        redirect,
                        "The trial message did not leave: "
                                + refused.getMostSpecificCause().getMessage());
            }
        }
        return "redirect:" + PAGE;
    }
}
