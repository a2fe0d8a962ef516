package org.goldenthread.measures.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.goldenthread.access.Act;
import org.goldenthread.access.May;
import org.goldenthread.access.Visitor;
import org.goldenthread.measures.Measure;
import org.goldenthread.measures.Measures;
import org.goldenthread.publishing.Told;
import org.goldenthread.site.list.ListRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Figures for other programs: of one measure, or of many, now or as known on a day; as JSON or comma-separated. */
@RestController
@May(Act.SEE)
class FigureApi {
    private static final int USUAL = 1_000;
    private static final int MOST = 10_000;
    private final Measures measures;
    private final Extracts extracts;

    FigureApi(Measures measures, Extracts extracts) {
        this.measures = measures;
        this.extracts = extracts;
    }

    @GetMapping("/api/v1/measures/{ref:[A-Z]+-[0-9]+}/values")
    @Told(
            value =
                    "Figures of one measure, now or as known on a day; with format=csv or Accept: text/csv, all of them,"
                            + " comma-separated.",
            filters = {
                "figure: of these kinds, parted by commas, such as value,target; else all",
                "length: of periods of this length, such as P3M",
                "subject: about this code or name, or own for the council itself",
                "part: of this part, or - for the whole alone",
                "from: of periods that begin on this day or later",
                "to: of periods that end on this day or earlier",
                "known: as known at the end of this day, such as 2026-03-31",
                "size: so many on a page, at most 10,000"
            })
    @Nullable
    ResponseEntity<FigurePage> ofOne(
            @PathVariable String ref, ListRequest request, HttpServletRequest asked, HttpServletResponse response)
            throws IOException {
        return answer(List.of(measures.get(ref)), request, asked, response);
    }

    @GetMapping("/api/v1/values")
    @Told(
            value =
                    "Figures of many measures, in pages; with format=csv or Accept: text/csv, all of them in one stream,"
                            + " comma-separated.",
            filters = {
                "measures: of these, by reference or code, parted by commas; else all",
                "figure: of these kinds, parted by commas, such as value,target; else all",
                "length: of periods of this length, such as P3M",
                "subject: about this code or name, or own for the council itself",
                "part: of this part, or - for the whole alone",
                "from: of periods that begin on this day or later",
                "to: of periods that end on this day or earlier",
                "known: as known at the end of this day, such as 2026-03-31",
                "size: so many on a page, at most 10,000"
            })
    @Nullable
    ResponseEntity<FigurePage> ofMany(
            Visitor visitor, ListRequest request, HttpServletRequest asked, HttpServletResponse response)
            throws IOException {
        return answer(named(visitor.council(), request.filter("measures")), request, asked, response);
    }

    private List<Measure> named(String council, String words) {
        if (words.isEmpty()) {
            return measures.of(council);
        }
        var asking = new Asking();
        var codes = measures.byCode(council);
        List<String> refs = new ArrayList<>();
        for (var word : words.split(",")) {
            refs.add(codes.getOrDefault(word.strip().toLowerCase(Locale.ROOT), word.strip()));
        }
        var found = measures.all(refs);
        refs.stream()
                .filter(ref ->
                        !found.containsKey(ref) || !found.get(ref).council().equals(council))
                .forEach(ref -> asking.refuse("measures", "There is no measure “" + ref + "”, or you may not see it"));
        asking.done();
        return List.copyOf(found.values());
    }

    private @Nullable ResponseEntity<FigurePage> answer(
            List<Measure> of, ListRequest request, HttpServletRequest asked, HttpServletResponse response)
            throws IOException {
        var asking = new Asking();
        var wanted = new Wanted(
                asking.figures(request.filter("figure")),
                asking.length(request.filter("length")),
                new Wanted.Whom(request.filter("subject"), request.filter("part")),
                asking.day("from", request.filter("from")),
                asking.day("to", request.filter("to")),
                asking.day("known", request.filter("known")));
        int size = asking.size(request.filter("size"), USUAL, MOST);
        var after = asking.after(request.after());
        asking.done();
        var accepts = asked.getHeader("Accept");
        if (request.format().equals("csv") || (accepts != null && accepts.startsWith("text/csv"))) {
            try (var lines = new FigureLines(response)) {
                extracts.each(of, wanted, null, (measure, row, place) -> lines.write(measure, row));
            }
            return null;
        }
        return ResponseEntity.ok(extracts.page(of, wanted, after, size));
    }
}
