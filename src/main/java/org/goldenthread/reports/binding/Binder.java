package org.goldenthread.reports.binding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.goldenthread.governance.meetings.Item;
import org.goldenthread.governance.meetings.files.PaperFile;
import org.goldenthread.publishing.document.Paper;
import org.goldenthread.publishing.document.Part;
import org.goldenthread.reports.binding.Sheaf.Leaf;
import org.goldenthread.site.list.Cell;

/** Binds the papers of a meeting into one paper; the headings of each stand one step below its own. */
final class Binder {
    static final String EXEMPT = "Part 2: not for publication";
    private static final int DEEPEST = 4;
    private static final List<Part.Column> COLUMNS = List.of(
            new Part.Column("Item", true),
            new Part.Column("What it is", false),
            new Part.Column("For", false),
            new Part.Column("Paper", false),
            new Part.Column("Page", true));
    private final Sheaf sheaf;
    private final Map<String, Integer> pages;

    private Binder(Sheaf sheaf, Map<String, Integer> pages) {
        this.sheaf = sheaf;
        this.pages = pages;
    }

    /** @param pages on which page each bookmark is; one that is not known takes the room of three figures */
    static Paper bind(Sheaf sheaf, Map<String, Integer> pages) {
        return new Binder(sheaf, pages).all();
    }

    private Paper all() {
        var meeting = sheaf.meeting();
        var parts = new ArrayList<Part>();
        parts.add(new Part.Heading(1, "", "Agenda"));
        parts.add(agenda());
        missing(parts);
        sheaf.leaves().stream().filter(one -> !exempt(one)).forEach(one -> bound(one, parts));
        var exempt = sheaf.leaves().stream()
                .filter(one -> exempt(one) && one.isBound())
                .toList();
        if (!exempt.isEmpty()) {
            parts.add(new Part.NewPage());
            parts.add(new Part.Heading(1, "", EXEMPT));
            parts.add(Part.Paragraph.of(
                    "What follows is exempt. It is for those who may read it, and is not passed on."));
            exempt.forEach(one -> bound(one, parts));
        }
        var lines = List.of(
                sheaf.council(),
                meeting.when().words(),
                sheaf.whole() && sheaf.hasExempt()
                        ? "With the part that is not for publication"
                        : "Papers for the public");
        return new Paper(
                "Agenda and papers: " + meeting.title(),
                sheaf.council() + ", " + meeting.body().name(),
                lines,
                parts);
    }

    private static boolean exempt(Leaf leaf) {
        return leaf.item().words().exempt();
    }

    private Part agenda() {
        var rows = sheaf.leaves().stream().map(this::row).toList();
        var note = sheaf.leaves().isEmpty()
                ? "Nothing is on the agenda yet."
                : "Page numbers are those at the foot of each page of this file.";
        return new Part.Table("Agenda of " + sheaf.meeting().title(), COLUMNS, rows, note);
    }

    private List<Cell> row(Leaf leaf) {
        return List.of(
                Cell.text(String.valueOf(leaf.item().position())),
                Cell.text(leaf.item().words().title() + (exempt(leaf) ? " (exempt)" : "")),
                Cell.text(sort(leaf.item())),
                Cell.text(leaf.standing()),
                Cell.text(leaf.isBound() ? page(leaf) : "–"));
    }

    private static String sort(Item item) {
        return item.words().sort().words().replace("For ", "");
    }

    private String page(Leaf leaf) {
        var page = pages.get(leaf.bookmark());
        return page == null ? "000" : String.valueOf(page);
    }

    private void missing(List<Part> parts) {
        var missing = sheaf.missing();
        if (!missing.isEmpty()) {
            parts.add(Part.Paragraph.of("Papers that are missing: "
                    + missing.stream()
                            .map(one -> "item " + one.item().position() + ", "
                                    + one.item().words().title())
                            .collect(Collectors.joining("; "))
                    + "."));
        }
    }

    private static void bound(Leaf leaf, List<Part> parts) {
        var paper = leaf.paper();
        if (paper != null) {
            parts.add(new Part.NewPage());
            parts.add(new Part.Heading(1, leaf.number(), leaf.item().words().title()));
            if (!paper.title().equals(leaf.item().words().title())) {
                parts.add(Part.Paragraph.of(paper.title()));
            }
            paper.lines().forEach(line -> parts.add(Part.Paragraph.of(line)));
            paper.parts().forEach(part -> parts.add(lower(part)));
        }
        leaf.bound().forEach(file -> free(leaf, file, parts));
    }

    /** Pages that are kept free for those of a file, each with a caption that says what is laid there. */
    private static void free(Leaf leaf, PaperFile file, List<Part> parts) {
        int pages = Objects.requireNonNullElse(file.pages(), 0);
        for (int page = 1; page <= pages; page++) {
            parts.add(new Part.NewPage());
            if (page == 1) {
                parts.add(new Part.Heading(1, leaf.number(), leaf.heading(file)));
            }
            parts.add(Part.Paragraph.of("%s, page %d of %d, as it was handed in".formatted(file.name(), page, pages)));
        }
    }

    private static Part lower(Part part) {
        return part instanceof Part.Heading heading
                ? new Part.Heading(Math.min(DEEPEST, heading.level() + 1), heading.number(), heading.words())
                : part;
    }
}
