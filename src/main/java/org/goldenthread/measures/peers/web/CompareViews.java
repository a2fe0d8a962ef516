package org.goldenthread.measures.peers.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.goldenthread.access.Act;
import org.goldenthread.access.Visitor;
import org.goldenthread.measures.DataType;
import org.goldenthread.measures.Measure;
import org.goldenthread.measures.Measures;
import org.goldenthread.measures.Remembered;
import org.goldenthread.measures.figures.Length;
import org.goldenthread.measures.peers.Lessons;
import org.goldenthread.measures.peers.PeerGroups;
import org.goldenthread.measures.peers.RuleCode;
import org.goldenthread.measures.peers.beside.Asked;
import org.goldenthread.measures.peers.beside.Compared;
import org.goldenthread.measures.peers.beside.Comparisons;
import org.goldenthread.measures.sheet.web.Typed;
import org.goldenthread.site.list.Filter;
import org.goldenthread.site.list.Filter.Choice;
import org.goldenthread.site.list.ListRequest;
import org.goldenthread.vocabulary.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together what the page of a comparison shows. */
@Component
class CompareViews {
    private final Comparisons comparisons;
    private final PeerGroups groups;
    private final OneMeasure choosing;
    private final Lessons lessons;
    private final Measures measures;
    private final Remembered<Comparisons.Seen, Drawn> drawn = new Remembered<>(200);

    /** What takes long to draw and to write of a comparison. */
    private record Drawn(CompareView.Pictures pictures, List<PeerRow> rows) {}

    CompareViews(Comparisons comparisons, PeerGroups groups, OneMeasure choosing, Lessons lessons, Measures measures) {
        this.comparisons = comparisons;
        this.groups = groups;
        this.choosing = choosing;
        this.lessons = lessons;
        this.measures = measures;
    }

    /** The page; absent where nobody else has a figure of the measure. */
    Optional<CompareView> of(
            Measure measure, ListRequest request, Visitor visitor, Typed typed, List<Problem> problems) {
        boolean chosen = Stream.of("group", "display", "period", "known")
                .anyMatch(name -> !request.filter(name).isEmpty());
        return comparisons
                .of(measure, asked(request))
                .filter(seen -> chosen || seen.compared().amongOthers())
                .map(seen -> view(seen, request, visitor, typed, problems));
    }

    private CompareView view(
            Comparisons.Seen seen, ListRequest request, Visitor visitor, Typed typed, List<Problem> problems) {
        var compared = seen.compared();
        var measure = compared.measure();
        var words = new CompareWords(compared);
        var drawn = this.drawn.of(measure.ref() + asked(request), seen, () -> drawn(seen));
        return new CompareView(
                measure,
                CompareList.of(compared, drawn.rows(), request, filters(seen, request)),
                words.own(),
                words.facts(),
                words.basis(),
                drawn.pictures(),
                words.better(),
                choosing.of(measure),
                new CompareView.Notes(
                        lessons.of(measure),
                        others(compared),
                        typed,
                        problems,
                        visitor.may(Act.EDIT) && measure.council().equals(visitor.council())));
    }

    private static Drawn drawn(Comparisons.Seen seen) {
        var ranking = Drawing.ranking(seen.compared());
        var some = !ranking.places().isEmpty();
        var pictures = new CompareView.Pictures(
                some ? ranking.bars() : null,
                some ? ranking.strip() : null,
                Drawing.ranks(seen),
                Drawing.multiples(seen));
        return new Drawn(pictures, new CompareList(seen.compared()).rows());
    }

    private static List<Choice> others(Compared compared) {
        var others = new ArrayList<>(List.of(new Choice("", "Choose a council")));
        compared.subjects().stream()
                .filter(one -> !one.own())
                .map(one -> new Choice(Integer.toString(one.id()), one.name()))
                .sorted(java.util.Comparator.comparing(Choice::words))
                .forEach(others::add);
        return others;
    }

    static Asked asked(ListRequest request) {
        return new Asked(
                request.filter("group"),
                request.filter("display"),
                new Asked.When(day(request.filter("period")), length(request.filter("length"))),
                request.filter("rule"),
                Comparisons.endOf(day(request.filter("known"))),
                request.filter("real"));
    }

    private static @Nullable LocalDate day(String words) {
        try {
            return words.isEmpty() ? null : LocalDate.parse(words);
        } catch (DateTimeParseException unreadable) {
            return null;
        }
    }

    private static @Nullable Length length(String code) {
        try {
            return code.isEmpty() ? null : Length.ofCode(code);
        } catch (IllegalArgumentException unreadable) {
            return null;
        }
    }

    private List<Filter> filters(Comparisons.Seen seen, ListRequest request) {
        var measure = seen.compared().measure();
        var setting = seen.compared().setting();
        var all = groups.of(measure.council()).stream()
                .map(one -> new Choice(one.key(), one.name()))
                .toList();
        var same = new ArrayList<>(List.of(new Choice("", "All of the group")));
        same.addAll(all);
        var filters = new ArrayList<>(List.of(
                new Filter("group", "Compare with", setting.group().key(), all),
                Filter.choice(request, "display", "Show", same),
                new Filter("period", "Period", setting.period().start().toString(), periods(seen)),
                new Filter("rule", "Quartiles", RuleCode.of(setting.rule()), rules(RuleCode.of(setting.rule()))),
                new Filter("known", "As known on", request.filter("known"), List.of())));
        if (measure.sheet().counted().type() == DataType.MONEY) {
            filters.add(Filter.choice(request, "real", "Without inflation, by", deflators(measure)));
        }
        return filters;
    }

    private static List<Choice> periods(Comparisons.Seen seen) {
        return seen.through().known().reversed().stream()
                .map(one -> new Choice(one.start().toString(), one.words()))
                .toList();
    }

    static List<Choice> rules(String now) {
        var rules = new ArrayList<>(List.of(
                new Choice(RuleCode.RANK, "By rank"),
                new Choice(RuleCode.INCLUSIVE, "Thresholds, inclusive"),
                new Choice(RuleCode.EXCLUSIVE, "Thresholds, exclusive")));
        if (now.equals(RuleCode.PUBLISHED)) {
            rules.add(new Choice(RuleCode.PUBLISHED, "Published cut points"));
        }
        return rules;
    }

    private List<Choice> deflators(Measure measure) {
        var choices = new ArrayList<>(List.of(new Choice("", "As they were")));
        measures.of(measure.council()).stream()
                .filter(one -> !one.ref().equals(measure.ref())
                        && one.sheet().counted().type() != DataType.MONEY
                        && one.sheet()
                                .collection()
                                .collected()
                                .equals(measure.sheet().collection().collected()))
                .filter(one -> one.title()
                                .toLowerCase(java.util.Locale.ROOT)
                                .matches(".*(price|deflator|inflation|cpi|rpi|gdp).*")
                        || one.tags().contains("deflator"))
                .forEach(one -> choices.add(new Choice(one.ref(), one.title())));
        return choices;
    }
}
