package org.goldenthread.site.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.goldenthread.access.Act;
import org.goldenthread.access.May;
import org.goldenthread.access.Visitor;
import org.goldenthread.site.list.Cell;
import org.goldenthread.site.list.Column;
import org.goldenthread.site.list.Filter;
import org.goldenthread.site.list.ListRequest;
import org.goldenthread.site.list.Listing;
import org.goldenthread.thread.Kinds;
import org.goldenthread.thread.Thing;
import org.goldenthread.thread.Things;
import org.goldenthread.vocabulary.Problem;
import org.goldenthread.vocabulary.State;
import org.goldenthread.vocabulary.Tone;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What pages are built of, each with an example: for whoever adds a page and for whoever checks how pages look. */
@Controller
@May(Act.ENTER)
class PatternPages {
    private static final List<Problem> REFUSED =
            List.of(new Problem("name", "Enter a name"), new Problem("tone", "Choose how it is doing"));
    private static final List<Filter.Choice> TONES = List.of(
            new Filter.Choice("", "Choose"),
            new Filter.Choice("good", "On track"),
            new Filter.Choice("warning", "At risk"),
            new Filter.Choice("bad", "Off track"));
    private static final List<Example> EXAMPLES = List.of(
            new Example("Benches in the park", new State("on track", Tone.GOOD), 12, LocalDate.of(2031, 3, 31)),
            new Example("Lanterns on the quay", new State("at risk", Tone.WARNING), 4, LocalDate.of(2031, 6, 30)),
            new Example("A path along the brook", new State("off track", Tone.BAD), 1, LocalDate.of(2030, 12, 31)));
    private final Things things;
    private final Kinds kinds;

    PatternPages(Things things, Kinds kinds) {
        this.things = things;
        this.kinds = kinds;
    }

    /** A row of the list that is shown. */
    record Example(String title, State state, int done, LocalDate due) {}

    @GetMapping("/site/patterns")
    String patterns(Visitor visitor, ListRequest request, Model model) {
        boolean refused = request.filter("refused").equals("yes");
        model.addAttribute("patterns", patterns());
        model.addAttribute("problems", refused ? REFUSED : List.of());
        model.addAttribute("choices", TONES);
        model.addAttribute("list", list(request));
        model.addAttribute("real", real(visitor));
        model.addAttribute(
                "charts",
                Stream.concat(RunExamples.all().stream(), CompareExamples.all().stream())
                        .toList());
        model.addAttribute("small", SmallExamples.rows());
        return "site/patterns";
    }

    /** Addresses of real things that the visitor may see, by their titles. */
    private Map<String, String> real(Visitor visitor) {
        Map<String, String> found = new TreeMap<>();
        if (visitor.chosen() != null) {
            for (Thing thing : things.recent(visitor.council(), 3)) {
                found.put(thing.ref() + " " + thing.title(), kinds.href(thing));
            }
        }
        return found;
    }

    private static Listing<Example> list(ListRequest request) {
        var words = request.filter("q").toLowerCase(Locale.UK);
        var rows = EXAMPLES.stream()
                .filter(one -> one.title().toLowerCase(Locale.UK).contains(words))
                .toList();
        List<Column<Example>> columns = List.of(
                Column.of("title", "Title", one -> Cell.link(one.title(), "#listing", "a quieter line below")),
                Column.of("state", "State", one -> Cell.status(one.state())),
                Column.of("done", "Done", one -> new Cell.Number(BigDecimal.valueOf(one.done()), one.done() + " %")),
                Column.of("due", "Due", one -> Cell.day(one.due())));
        return new Listing<>(
                request,
                "examples",
                columns,
                rows,
                List.of(Filter.words(request)),
                rows.size(),
                null,
                "Nothing is listed yet.");
    }

    private static Map<String, Pattern> patterns() {
        Map<String, Pattern> patterns = new TreeMap<>();
        for (var pattern : PatternWords.ALL) {
            patterns.put(pattern.name(), pattern);
        }
        return patterns;
    }
}
