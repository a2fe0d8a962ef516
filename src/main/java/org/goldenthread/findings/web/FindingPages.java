package org.goldenthread.findings.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.access.Act;
import org.goldenthread.access.May;
import org.goldenthread.access.Visitor;
import org.goldenthread.findings.Citation;
import org.goldenthread.findings.Finding;
import org.goldenthread.findings.Findings;
import org.goldenthread.findings.Response;
import org.goldenthread.findings.Sources;
import org.goldenthread.findings.themes.Theme;
import org.goldenthread.findings.themes.Themes;
import org.goldenthread.publishing.Spreadsheets;
import org.goldenthread.site.Crumb;
import org.goldenthread.site.NavigationItem;
import org.goldenthread.site.Panels;
import org.goldenthread.site.ThingHead;
import org.goldenthread.site.list.ListRequest;
import org.goldenthread.thread.Kinds;
import org.goldenthread.thread.Thing;
import org.goldenthread.thread.Things;
import org.goldenthread.thread.TieKind;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The list of findings, and the page of each. */
@Controller
@May(Act.SEE)
class FindingPages {
    private final Findings findings;
    private final Sources sources;
    private final Themes themes;
    private final Things things;
    private final Kinds kinds;
    private final Panels panels;
    private final FindingListing listing;
    private final Choices choices;
    private final Spreadsheets spreadsheets;

    FindingPages(
            Findings findings,
            Sources sources,
            Themes themes,
            Things things,
            Kinds kinds,
            Panels panels,
            FindingListing listing,
            Choices choices,
            Spreadsheets spreadsheets) {
        this.findings = findings;
        this.sources = sources;
        this.themes = themes;
        this.things = things;
        this.kinds = kinds;
        this.panels = panels;
        this.listing = listing;
        this.choices = choices;
        this.spreadsheets = spreadsheets;
    }

    @Bean
    static NavigationItem findingsNavigation() {
        return new NavigationItem("Findings", "/findings", 10, Act.SEE);
    }

    @GetMapping("/findings")
    Object list(Visitor visitor, ListRequest request, Model model) {
        var list = listing.of(visitor.council(), request);
        if (request.exports()) {
            return spreadsheets.file(list, "findings");
        }
        model.addAttribute("list", list);
        return "findings/list";
    }

    @GetMapping("/findings/{ref}")
    String summary(Visitor visitor, @PathVariable String ref, Model model) {
        model.addAttribute("view", view(findings.get(ref), visitor));
        model.addAttribute("kinds", Arrays.asList(Response.Kind.values()));
        return "findings/show";
    }

    private FindingView view(Finding finding, Visitor visitor) {
        var thing = finding.thing();
        var theme = themes.tree(thing.council()).stream()
                .filter(one -> Long.valueOf(one.id()).equals(finding.words().theme()))
                .findFirst()
                .map(Theme::title)
                .orElse("");
        var tied = answering(thing.ref());
        var named = finding.responses().stream()
                .map(response -> response.answer().work())
                .toList();
        var refs = new ArrayList<@org.jspecify.annotations.Nullable String>();
        refs.add(thing.service());
        refs.add(thing.owner());
        return new FindingView(
                head(finding, theme),
                finding,
                theme,
                sources.all(thing.council()),
                tied,
                tied.values().stream()
                        .filter(work -> !named.contains(work.ref()))
                        .toList(),
                choices.names(refs),
                hrefs(tied),
                panels.on(thing, visitor),
                visitor.mayChange(thing.owner()),
                visitor.may(Act.EDIT));
    }

    private Map<String, Thing> answering(String ref) {
        Map<String, Thing> found = new LinkedHashMap<>();
        things.tiedTo(ref).stream()
                .filter(one -> one.downwards() && one.tie().kind() == TieKind.ANSWERED_BY)
                .forEach(one -> found.put(one.other().ref(), one.other()));
        return found;
    }

    private Map<String, String> hrefs(Map<String, Thing> tied) {
        Map<String, String> found = new LinkedHashMap<>();
        tied.values().forEach(work -> found.put(work.ref(), kinds.href(work)));
        return found;
    }

    private ThingHead head(Finding finding, String theme) {
        var crumbs = new ArrayList<>(List.of(new Crumb("Findings", "/findings")));
        if (!theme.isEmpty()) {
            crumbs.add(new Crumb(theme, "/findings?theme=" + finding.words().theme()));
        }
        crumbs.add(Crumb.here(finding.thing().ref() + " " + finding.thing().title()));
        return new ThingHead(finding.thing(), kinds.of(Findings.KIND), crumbs, lede(finding), "summary");
    }

    private static String lede(Finding finding) {
        long places =
                finding.citations().stream().map(Citation::label).distinct().count();
        int answers = finding.responses().size();
        var said = places == 0 ? "No source is cited." : "Said in " + counted(places, "place") + ".";
        return answers == 0
                ? said + " Nobody has answered yet."
                : said + " The response has " + counted(answers, "part")
                        + "; the state is worked out from what answers.";
    }

    private static String counted(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
