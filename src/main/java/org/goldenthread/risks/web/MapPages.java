package org.goldenthread.risks.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.goldenthread.access.Act;
import org.goldenthread.access.May;
import org.goldenthread.access.Visitor;
import org.goldenthread.risks.Risks;
import org.goldenthread.risks.map.HeatMap;
import org.goldenthread.risks.map.HeatMaps;
import org.goldenthread.risks.picture.MatrixPicture;
import org.goldenthread.risks.register.Register;
import org.goldenthread.risks.register.Registers;
import org.goldenthread.site.list.Filter;
import org.goldenthread.site.list.Filter.Choice;
import org.goldenthread.site.list.ListRequest;
import org.goldenthread.site.list.Listing;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The heat map: current assessments with counts, each leading to its risks, and where risks have moved. */
@Controller
class MapPages {
    private final HeatMaps maps;
    private final Registers registers;
    private final Risks risks;

    MapPages(HeatMaps maps, Registers registers, Risks risks) {
        this.maps = maps;
        this.registers = registers;
        this.risks = risks;
    }

    @GetMapping("/risks/map")
    @May(Act.SEE)
    String map(Visitor visitor, ListRequest request, Model model) {
        var wanted = new HeatMaps.Wanted(
                visitor.council(),
                Numbers.of(request.filter("register")),
                request.filter("level"),
                request.filter("category"));
        var query = new TreeMap<String, String>();
        for (var name : List.of("register", "level", "category")) {
            if (!request.filter(name).isEmpty()) {
                query.put(name, request.filter(name));
            }
        }
        model.addAttribute(
                "maps", maps.of(wanted).stream().map(map -> shown(map, query)).toList());
        model.addAttribute(
                "list",
                new Listing<>(
                        request, "risks", List.of(), List.of(), filters(visitor.council(), request), 0, null, ""));
        return "risks/map";
    }

    private static MapView shown(HeatMap map, Map<String, String> query) {
        var arrows = map.moves().stream()
                .map(one -> new MatrixPicture.Arrow(one.from(), one.to(), String.valueOf(one.count()), false))
                .toList();
        long up = map.moves().stream()
                .filter(HeatMap.Moved::worse)
                .mapToLong(HeatMap.Moved::count)
                .sum();
        long down = map.moves().stream().mapToLong(HeatMap.Moved::count).sum() - up;
        var words = "%d of %d risks here moved to a worse cell, %d to a milder one.".formatted(up, map.total(), down);
        return new MapView(
                map,
                Grid.of(map.matrix()),
                arrows.isEmpty()
                        ? List.of()
                        : List.of(
                                MatrixPicture.chart("Moves since last shown", words, map.matrix(), List.of(), arrows)),
                query);
    }

    private List<Filter> filters(String council, ListRequest request) {
        var all = registers.all(council);
        return List.of(
                choice(
                        request,
                        "register",
                        "Register",
                        all.stream()
                                .map(one -> new Choice(String.valueOf(one.id()), one.name()))
                                .toList()),
                choice(
                        request,
                        "level",
                        "Level",
                        all.stream()
                                .map(Register::level)
                                .distinct()
                                .sorted()
                                .map(one -> new Choice(one.code(), one.words()))
                                .toList()),
                choice(
                        request,
                        "category",
                        "Category",
                        risks.categories(council).stream()
                                .map(one -> new Choice(one, one))
                                .toList()));
    }

    private static Filter choice(ListRequest request, String name, String label, List<Choice> choices) {
        var all = new ArrayList<Choice>();
        all.add(new Choice("", "All"));
        all.addAll(choices);
        return Filter.choice(request, name, label, all);
    }
}
