package org.goldenthread.thread.web;

import java.util.regex.Pattern;
import org.goldenthread.access.Act;
import org.goldenthread.access.May;
import org.goldenthread.access.Visitor;
import org.goldenthread.thread.Kinds;
import org.goldenthread.thread.Things;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Search across all rooms. A reference leads straight to its thing. */
@Controller
@May(Act.SEE)
class SearchPages {
    private static final Pattern REFERENCE = Pattern.compile("[A-Za-z]{1,8}-\\d{1,9}");
    private final SearchViews views;
    private final Things things;
    private final Kinds kinds;

    SearchPages(SearchViews views, Things things, Kinds kinds) {
        this.views = views;
        this.things = things;
        this.kinds = kinds;
    }

    @GetMapping("/thread/search")
    String search(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String in,
            @RequestParam(defaultValue = "0") int shown,
            Visitor visitor,
            Model model) {
        var asked = new SearchViews.Asked(q.strip(), kind, in, shown);
        if (REFERENCE.matcher(asked.query()).matches() && kind.isEmpty() && in.isEmpty()) {
            var thing = things.find(asked.query().toUpperCase(java.util.Locale.ROOT));
            if (thing.isPresent()) {
                return "redirect:" + kinds.href(thing.get());
            }
        }
        model.addAttribute("view", views.of(asked, visitor));
        return "thread/search";
    }
}
