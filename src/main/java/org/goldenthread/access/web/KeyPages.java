package org.goldenthread.access.web;

import java.time.Clock;
import java.util.List;
import org.goldenthread.access.Act;
import org.goldenthread.access.May;
import org.goldenthread.access.NotHere;
import org.goldenthread.access.Scope;
import org.goldenthread.access.Visitor;
import org.goldenthread.access.keys.ApiKey;
import org.goldenthread.access.keys.Keys;
import org.goldenthread.access.keys.Wish;
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

/** One's own keys for programs; administrators see and revoke every key of their council. */
@Controller
@May(Act.SEE)
class KeyPages {
    private static final String LIST = "/access/keys";
    private final Keys keys;
    private final Spreadsheets spreadsheets;
    private final Clock clock;

    KeyPages(Keys keys, Spreadsheets spreadsheets, Clock clock) {
        this.keys = keys;
        this.spreadsheets = spreadsheets;
        this.clock = clock;
    }

    @GetMapping(LIST)
    Object own(Visitor visitor, ListRequest request, Model model) {
        var list = new KeyList(request, clock).own(keys.own(visitor.accountId()));
        if (request.exports()) {
            return spreadsheets.file(list, "keys");
        }
        model.addAttribute("list", list);
        model.addAttribute("all", false);
        return "access/keys";
    }

    @GetMapping(LIST + "/council")
    @May(Act.ADMINISTER)
    Object ofCouncil(Visitor visitor, ListRequest request, Model model) {
        var list = new KeyList(request, clock).ofCouncil(keys.inCouncil(visitor.council()));
        if (request.exports()) {
            return spreadsheets.file(list, "keys of " + visitor.council());
        }
        model.addAttribute("list", list);
        model.addAttribute("all", true);
        return "access/keys";
    }

    @GetMapping(LIST + "/new")
    String form(Visitor visitor, Model model) {
        return form(visitor, Wish.EMPTY, List.of(), model);
    }

    private static String form(Visitor visitor, Wish wish, List<Problem> problems, Model model) {
        model.addAttribute("visitor", visitor);
        model.addAttribute("wish", wish);
        model.addAttribute("problems", problems);
        return "access/key-new";
    }

    /** The secret is shown in the answer itself, once, and kept nowhere. The council is that of the form. */
    @PostMapping(LIST)
    String make(
            Visitor visitor,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(required = false) @Nullable List<String> scopes,
            @RequestParam(defaultValue = "") String lastDay,
            Model model) {
        var wish = new Wish(name, Scope.ofCodes(scopes == null ? List.of() : scopes), lastDay);
        return switch (keys.make(visitor, wish)) {
            case Checked.Refused<Keys.Made> refused -> form(visitor, wish, refused.problems(), model);
            case Checked.Accepted<Keys.Made>(Keys.Made made) -> {
                model.addAttribute("made", made);
                yield "access/key-made";
            }
        };
    }

    @GetMapping(LIST + "/{key}")
    String show(Visitor visitor, @PathVariable long key, Model model) {
        model.addAttribute("key", found(key));
        model.addAttribute("mine", found(key).account().id() == visitor.accountId());
        model.addAttribute("clock", clock);
        return "access/key";
    }

    @PostMapping(LIST + "/{key}/revoke")
    String revoke(Visitor visitor, @PathVariable long key, RedirectAttributes redirect) {
        var found = found(key);
        keys.revoke(key, visitor.accountId());
        Said.next(redirect, found.name() + " is revoked: it lets nobody in any more");
        return "redirect:" + LIST + "/" + key;
    }

    private ApiKey found(long key) {
        return keys.key(key).orElseThrow(() -> new NotHere("key " + key));
    }
}
