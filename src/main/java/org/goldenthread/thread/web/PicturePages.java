package org.goldenthread.thread.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.goldenthread.access.Act;
import org.goldenthread.access.May;
import org.goldenthread.site.ThingHead;
import org.goldenthread.thread.Kinds;
import org.goldenthread.thread.LooseEnd;
import org.goldenthread.thread.Things;
import org.goldenthread.thread.loose.LooseEnds;
import org.goldenthread.thread.picture.Drawing;
import org.goldenthread.thread.trace.Traces;
import org.goldenthread.thread.trace.Traces.Trace;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The thread through a thing: a picture of everything before and after it, and the same in words. */
@Controller
@May(Act.SEE)
class PicturePages {
    private static final int STEPS = 5;
    private static final int TIES = 400;
    private static final int CARDS_IN_A_COLUMN = 12;
    private static final int LINES = 15;
    private static final int LINES_OF_A_LIST = 400;
    private final Traces traces;
    private final Things things;
    private final LooseEnds looseEnds;
    private final Kinds kinds;

    PicturePages(Traces traces, Things things, LooseEnds looseEnds, Kinds kinds) {
        this.traces = traces;
        this.things = things;
        this.looseEnds = looseEnds;
        this.kinds = kinds;
    }

    @GetMapping("/thread/{ref:[A-Z]+-[0-9]+}")
    String thread(@PathVariable String ref, @RequestParam(defaultValue = "") String view, Model model) {
        var trace = traces.of(ref, STEPS, TIES);
        var ends = looseEnds.at(trace.focal().council(), trace.things().keySet());
        boolean list = view.equals("list");
        model.addAttribute(
                "head", ThingHead.beside(trace.focal(), kinds.of(trace.focal().kind()), "thread", lede(trace, ends)));
        if (!list) {
            model.addAttribute(
                    "picture",
                    Drawing.of(Sketch.of(trace, ends, kinds), CARDS_IN_A_COLUMN, "/thread/" + ref + "?view=list"));
        }
        model.addAttribute("outline", Outline.of(trace, kinds, list ? LINES_OF_A_LIST : LINES));
        model.addAttribute("ends", ends.values().stream().flatMap(List::stream).toList());
        model.addAttribute("whole", trace.whole());
        return "thread/picture";
    }

    /** From anywhere that knows a reference only, on to the thing's own page. */
    @GetMapping("/thread/go/{ref}")
    String go(@PathVariable String ref) {
        return "redirect:" + kinds.href(things.get(ref));
    }

    private static String lede(Trace trace, Map<String, List<LooseEnd>> ends) {
        long before = trace.up().stream().map(tie -> tie.upper()).distinct().count();
        long after = trace.down().stream().map(tie -> tie.lower()).distinct().count();
        int loose = ends.values().stream().mapToInt(List::size).sum();
        var about = before + after == 0
                ? "Nothing is tied to it yet"
                : (trace.whole() ? "" : "At least ") + count(before) + " before it and " + count(after) + " after it";
        return about.substring(0, 1).toUpperCase(Locale.UK)
                + about.substring(1)
                + (loose == 0 ? "." : loose == 1 ? "; one end is loose." : "; " + loose + " ends are loose.");
    }

    private static String count(long things) {
        return things == 0 ? "nothing" : things == 1 ? "one thing" : things + " things";
    }
}
