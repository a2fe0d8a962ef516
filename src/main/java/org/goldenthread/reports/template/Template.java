package org.goldenthread.reports.template;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One version of a template: what a council's paper is made of, in its order, and what its own marks mean.
 *
 * @param lines what stands below the title, with {body}, {meeting}, {lead}, {since} and {as at} filled in
 * @param marks what may stand in the grid of implications, each with the meaning that it has in this template
 * @param clearers whose clearance every report needs
 */
public record Template(
        long id,
        Edition edition,
        Numbering numbering,
        List<String> lines,
        List<Section> sections,
        List<Mark> marks,
        List<Implication> implications,
        List<Clearer> clearers) {

    public Template {
        lines = List.copyOf(lines);
        sections = List.copyOf(sections);
        marks = List.copyOf(marks);
        implications = List.copyOf(implications);
        clearers = List.copyOf(clearers);
    }

    /** Which version of which template, and under which licence. */
    public record Edition(String code, int version, String name, String about, String licence) {
        public String words() {
            return name + ", version " + version;
        }
    }

    /** What carries a number: every paragraph within its section, sections alone, or nothing. */
    public enum Numbering {
        PARAGRAPHS,
        SECTIONS,
        NONE
    }

    /** What a section is. */
    public enum Sort {
        /** Text with blocks. */
        TEXT,
        /** The question whether this is a key decision, which must be answered. */
        KEY_DECISION,
        /** The grid of implications, each with its mark and text. */
        IMPLICATIONS,
        /** Who signs, and when. */
        SIGN_OFF,
        /** The list of appendices; they follow after the paper. */
        APPENDICES;

        public static Sort ofCode(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }

    /**
     * A part of the paper.
     *
     * @param suggests blocks that a draft from facts begins with, each a line
     */
    public record Section(
            String code,
            String title,
            Sort sort,
            String guidance,
            boolean mandatory,
            boolean numbered,
            List<String> suggests) {
        public Section {
            suggests = List.copyOf(suggests);
        }
    }

    /**
     * A mark of the grid.
     *
     * @param sign as it is printed; empty for a cell that is left blank
     * @param asks whether a cell with it needs a text and the clearance of a named post
     * @param open whether a cell with it has not been answered yet
     */
    public record Mark(String sign, String means, boolean asks, boolean open) {
        public String shown() {
            return sign.isEmpty() ? "blank" : sign;
        }
    }

    /** A row of the grid. */
    public record Implication(String code, String title) {
        /** The code of its entry. */
        public String entry() {
            return "implication." + code;
        }
    }

    /** Somebody without whose clearance no report is issued. */
    public record Clearer(String code, String title) {
        /** The code of its entry, which names the post. */
        public String entry() {
            return "clearance." + code;
        }
    }

    public Optional<Section> section(String code) {
        return sections.stream().filter(one -> one.code().equals(code)).findFirst();
    }

    public Optional<Section> only(Sort sort) {
        return sections.stream().filter(one -> one.sort() == sort).findFirst();
    }

    /** The mark with a sign; small and capital letters are told apart nowhere, so that "x" is "X". */
    public Optional<Mark> mark(String sign) {
        return marks.stream()
                .filter(one -> one.sign().equalsIgnoreCase(sign.strip()))
                .findFirst();
    }

    /** The same, kept under a number. */
    public Template numbered(long number) {
        return new Template(number, edition, numbering, lines, sections, marks, implications, clearers);
    }
}
