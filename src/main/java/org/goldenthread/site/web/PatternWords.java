package org.goldenthread.site.web;

import java.util.List;

/** What each tag is for and how a template writes it. */
final class PatternWords {
    static final List<Pattern> ALL = List.of(
            new Pattern(
                    "page",
                    "The frame of every page: bar, breadcrumb, what the page before has to say, content, footer. This"
                            + " page stands in it.",
                    """
                    @template.site.tag.page(frame = frame, title = "Findings",
                        crumbs = List.of(Crumb.here("Findings")), styles = List.of("/findings/style/findings.css"),
                        content = @`<h1>Findings</h1>`)"""),
            new Pattern(
                    "bar",
                    "The bar at the top: rooms that the visitor may enter, search, who and where they are. The page"
                            + " draws it; the key / goes to the search box.",
                    "@template.site.tag.bar(frame = frame)"),
            new Pattern(
                    "thing",
                    "The page about one thing: reference, title, state, one sentence, the tabs, what can be done.",
                    """
                    @template.site.tag.thing(frame = frame, head = view.head(),
                        actions = @`<a class="govuk-button govuk-button--secondary gt-small" href="…">Change</a>`,
                        content = @`…`)"""),
            new Pattern(
                    "status",
                    "How something is doing: shape, word and colour together, so that none of them is needed alone.",
                    "@template.site.tag.status(state = thing.state())"),
            new Pattern(
                    "shape",
                    "The shape alone, for pictures that have the word beside it. It is hidden from screen readers.",
                    "@template.site.tag.shape(tone = Tone.WARNING)"),
            new Pattern(
                    "chart",
                    "A picture of figures: drawn by the server, its figures a table below it. The same on paper, and"
                            + " drawn once more for a phone.",
                    "@template.site.tag.chart(chart = view.overTime())"),
            new Pattern(
                    "listing",
                    "Every list: filters, sortable heads, numbers to the right, states, pages of fifty, and the whole"
                            + " list as a file. It scrolls inside itself where the screen is narrow.",
                    "@template.site.tag.listing(list = list, caption = \"Findings\")"),
            new Pattern(
                    "filters",
                    "What a list can be narrowed by; a listing draws it above itself. Filters live in the address, so"
                            + " that a narrowed list can be kept and sent.",
                    "@template.site.tag.filters(list = list)"),
            new Pattern(
                    "input",
                    "A field to type into, with label, hint and what was wrong with it; with rows it is a text of"
                            + " several lines. What was typed is kept.",
                    """
                    @template.site.tag.input(name = "name", label = "Name", hint = "As residents know it",
                        value = form.name(), problems = problems)"""),
            new Pattern(
                    "box",
                    "A field of a small form that stands more than once on a page: its identifier is its own, its name"
                            + " is the form's.",
                    """
                    @template.site.tag.box(id = "M-7-note", name = "note", label = "What there is to say",
                        rows = 2, problems = problems)"""),
            new Pattern("select", "A choice of one among several.", """
                    @template.site.tag.select(name = "tone", label = "How is it doing?", value = form.tone(),
                        choices = choices, problems = problems)"""),
            new Pattern(
                    "problems",
                    "What was wrong with a form, said above it: it takes the focus, is read out, and leads to each"
                            + " field.",
                    "@template.site.tag.problems(problems = problems)"));

    private PatternWords() {}
}
