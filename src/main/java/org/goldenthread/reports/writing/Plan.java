package org.goldenthread.reports.writing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.reports.content.Content;
import org.goldenthread.reports.template.Template;
import org.goldenthread.reports.template.Template.Numbering;
import org.goldenthread.reports.template.Template.Section;

/**
 * Which sections a paper has, and the number of each: counted without a gap and without a number twice.
 *
 * @param sections those that are printed; one that is not mandatory and empty is left out
 * @param numbers by code of a section or appendix; empty for a section that carries none
 */
public record Plan(List<Section> sections, List<String> appendices, Map<String, String> numbers) {
    public Plan {
        sections = List.copyOf(sections);
        appendices = List.copyOf(appendices);
        numbers = Map.copyOf(numbers);
    }

    public static Plan of(Template template, Content content) {
        Map<String, String> numbers = new HashMap<>();
        var printed = new ArrayList<Section>();
        int count = 0;
        for (var section : template.sections()) {
            if (!prints(section, content)) {
                continue;
            }
            printed.add(section);
            boolean counts = section.numbered() && template.numbering() != Numbering.NONE;
            numbers.put(section.code(), counts ? String.valueOf(++count) : "");
        }
        var appendices = content.appendices();
        for (int i = 0; i < appendices.size(); i++) {
            numbers.put(appendices.get(i), letter(i));
        }
        return new Plan(printed, appendices, numbers);
    }

    private static boolean prints(Section section, Content content) {
        return section.mandatory()
                || switch (section.sort()) {
                    case TEXT -> !content.words(section.code()).isBlank();
                    case APPENDICES -> !content.appendices().isEmpty();
                    case KEY_DECISION, IMPLICATIONS, SIGN_OFF -> true;
                };
    }

    /** A, B … Z, AA, AB … */
    static String letter(int index) {
        var last = String.valueOf((char) ('A' + index % 26));
        return index < 26 ? last : letter(index / 26 - 1) + last;
    }

    public String number(String code) {
        return numbers.getOrDefault(code, "");
    }

    /** What a sentence calls each place: "section 3", "Appendix A", or a section's title where it has no number. */
    Map<String, String> places() {
        Map<String, String> places = new HashMap<>();
        for (var section : sections) {
            var number = number(section.code());
            places.put(section.code(), number.isEmpty() ? "“" + section.title() + "”" : "section " + number);
        }
        appendices.forEach(code -> places.put(code, "Appendix " + number(code)));
        return places;
    }
}
