package org.goldenthread.intake.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.goldenthread.intake.paper.Block;
import org.goldenthread.intake.paper.Place;
import org.goldenthread.intake.review.KeptProposal;

/** Finds where in a paper's words each proposal stands, so that the reviewer sees it there. */
final class Highlights {
    private final Map<Integer, List<KeptProposal>> byBlock = new HashMap<>();

    Highlights(Collection<KeptProposal> proposals) {
        proposals.forEach(
                kept -> byBlock.computeIfAbsent(kept.proposal().place().block(), block -> new ArrayList<>())
                        .add(kept));
    }

    ShownBlock show(Block block) {
        var id = "b" + block.place().block();
        return switch (block) {
            case Block.Heading heading -> words(id, "h" + Math.min(4, heading.level() + 2), heading.number(), heading);
            case Block.Paragraph paragraph -> words(id, "p", paragraph.number(), paragraph);
            case Block.Item item -> words(id, "li" + Math.min(3, item.depth()), item.marker(), item);
            case Block.Table table -> grid(id, table);
        };
    }

    private ShownBlock words(String id, String style, @org.jspecify.annotations.Nullable String lead, Block block) {
        var here = byBlock.getOrDefault(block.place().block(), List.of());
        return new ShownBlock.Words(id, style, lead == null ? "" : lead, segments(block.text(), here, true));
    }

    private ShownBlock grid(String id, Block.Table table) {
        var here = byBlock.getOrDefault(table.place().block(), List.of());
        var rows = new ArrayList<ShownBlock.GridRow>();
        for (int index = 0; index < table.rows().size(); index++) {
            rows.add(row(id, table.rows().get(index), index + 1, here));
        }
        return new ShownBlock.Grid(id, table.caption() == null ? "" : table.caption(), rows);
    }

    private ShownBlock.GridRow row(String id, Block.Row row, int index, List<KeptProposal> here) {
        int number = row.place().row() > 0 ? row.place().row() : index;
        var cells = new ArrayList<List<List<Segment>>>();
        for (int column = 0; column < row.cells().size(); column++) {
            int position = column + 1;
            var mine = here.stream()
                    .filter(kept -> stands(kept.proposal().place(), number, position))
                    .toList();
            cells.add(row.cells().get(column).parts().stream()
                    .map(part -> segments(
                            part,
                            mine,
                            mine.stream()
                                    .anyMatch(kept -> kept.proposal().place().column() == position)))
                    .toList());
        }
        return new ShownBlock.GridRow(id + "r" + number, row.header(), cells);
    }

    private static boolean stands(Place place, int row, int column) {
        return place.row() == row && (place.column() == 0 || place.column() == column);
    }

    /**
     * Marks what the proposals say within the words. When several stand here, each gets the stretch that repeats its
     * text or title; when one stands here and nothing is repeated literally, the whole is its.
     */
    private static List<Segment> segments(String words, List<KeptProposal> here, boolean wholeOtherwise) {
        if (here.isEmpty() || words.isBlank()) {
            return List.of(Segment.plain(words));
        }
        var lower = words.toLowerCase(Locale.ROOT);
        var segments = new ArrayList<Segment>();
        int from = 0;
        for (var kept : here) {
            var sought = sought(kept, lower, from);
            if (sought != null) {
                if (sought[0] > from) {
                    segments.add(Segment.plain(words.substring(from, sought[0])));
                }
                segments.add(new Segment(words.substring(sought[0], sought[1]), kept.id()));
                from = sought[1];
            }
        }
        if (segments.isEmpty()) {
            return List.of(wholeOtherwise ? new Segment(words, here.getFirst().id()) : Segment.plain(words));
        }
        if (from < words.length()) {
            segments.add(Segment.plain(words.substring(from)));
        }
        return segments;
    }

    private static int @org.jspecify.annotations.Nullable [] sought(KeptProposal kept, String lower, int from) {
        var text = kept.proposal().text().toLowerCase(Locale.ROOT).strip();
        if (!text.isEmpty() && text.contains(lower.strip()) && from == 0) {
            return new int[] {0, lower.length()};
        }
        for (var part : List.of(text, kept.proposal().title().toLowerCase(Locale.ROOT))) {
            int at = part.length() < 3 ? -1 : lower.indexOf(part, from);
            if (at >= 0) {
                return new int[] {at, at + part.length()};
            }
        }
        return null;
    }
}
