package org.goldenthread.reports.template;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.goldenthread.reports.template.Template.Clearer;
import org.goldenthread.reports.template.Template.Edition;
import org.goldenthread.reports.template.Template.Implication;
import org.goldenthread.reports.template.Template.Mark;
import org.goldenthread.reports.template.Template.Numbering;
import org.goldenthread.reports.template.Template.Section;
import org.goldenthread.reports.template.Template.Sort;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Problem;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/** Reads a template as its pack writes it, or says every reason why it is none. */
final class TemplateText {
    private static final String CODE = "[a-z0-9][a-z0-9-]{0,39}";

    private TemplateText() {}

    static Checked<Template> read(String pack, int version) {
        try {
            var root = Fields.of(new Yaml(new SafeConstructor(new LoaderOptions())).load(pack));
            return check(template(root, version));
        } catch (YAMLException none) {
            return Checked.refused("pack", "It cannot be read: " + none.getMessage());
        } catch (IllegalArgumentException none) {
            return Checked.refused("pack", "A sort or a numbering is none that is known: " + none.getMessage());
        }
    }

    private static Template template(Fields root, int version) {
        var edition =
                new Edition(root.text("code"), version, root.text("name"), root.text("about"), root.text("licence"));
        var numbering = root.text("numbering").toUpperCase(Locale.ROOT);
        return new Template(
                0,
                edition,
                numbering.isEmpty() ? Numbering.PARAGRAPHS : Numbering.valueOf(numbering),
                root.texts("lines"),
                root.nodes("sections").stream().map(TemplateText::section).toList(),
                root.nodes("marks").stream().map(TemplateText::mark).toList(),
                root.nodes("implications").stream()
                        .map(one -> new Implication(one.text("code"), one.text("title")))
                        .toList(),
                root.nodes("clearances").stream()
                        .map(one -> new Clearer(one.text("code"), one.text("title")))
                        .toList());
    }

    private static Section section(Fields one) {
        var sort = one.text("sort");
        return new Section(
                one.text("code"),
                one.text("title"),
                sort.isEmpty() ? Sort.TEXT : Sort.ofCode(sort),
                one.text("guidance"),
                one.yes("mandatory"),
                !one.text("numbered").equals("false"),
                one.texts("suggests"));
    }

    private static Mark mark(Fields one) {
        return new Mark(one.text("mark"), one.text("means"), one.yes("asks"), one.yes("open"));
    }

    private static Checked<Template> check(Template read) {
        var problems = new ArrayList<Problem>();
        need(problems, read.edition().code().matches(CODE), "code", "The code is small letters, digits and hyphens");
        need(problems, !read.edition().name().isBlank(), "name", "Give the template a name");
        need(problems, !read.sections().isEmpty(), "sections", "A template has sections");
        var seen = new HashSet<String>();
        for (var one : read.sections()) {
            var fit = one.code().matches(CODE) && !one.code().startsWith("appendix-") && seen.add(one.code());
            need(problems, fit, "sections", "“" + one.code() + "” is no code, or is there twice");
            need(problems, !one.title().isBlank(), "sections", "The section " + one.code() + " has no title");
        }
        var signs = new HashSet<String>();
        for (var one : read.marks()) {
            var sign = one.sign().toUpperCase(Locale.UK);
            need(problems, signs.add(sign), "marks", "The mark “" + one.shown() + "” is there twice");
            need(problems, !one.means().isBlank(), "marks", "Say what “" + one.shown() + "” means in this template");
        }
        boolean grid = read.only(Sort.IMPLICATIONS).isPresent();
        var whole = read.marks().size() > 1 && !read.implications().isEmpty();
        need(problems, !grid || whole, "implications", "The grid of implications needs rows and at least two marks");
        need(problems, codes(read), "implications", "Implications and clearances need a code of their own and a title");
        return problems.isEmpty() ? Checked.accepted(read) : Checked.refused(problems);
    }

    private static boolean codes(Template read) {
        var seen = new HashSet<String>();
        return read.implications().stream()
                        .allMatch(
                                one -> one.code().matches(CODE) && !one.title().isBlank() && seen.add(one.entry()))
                && read.clearers().stream()
                        .allMatch(
                                one -> one.code().matches(CODE) && !one.title().isBlank() && seen.add(one.entry()));
    }

    private static void need(List<Problem> problems, boolean met, String place, String message) {
        if (!met) {
            problems.add(new Problem(place, message));
        }
    }

    /** A part of a pack: fields by name; what is missing is empty. */
    private record Fields(Map<?, ?> values) {
        static Fields of(@Nullable Object value) {
            return new Fields(value instanceof Map<?, ?> map ? map : Map.of());
        }

        String text(String name) {
            var value = values.get(name);
            return value == null ? "" : value.toString().strip();
        }

        boolean yes(String name) {
            return text(name).equals("true");
        }

        List<String> texts(String name) {
            return list(name).stream().map(one -> String.valueOf(one).strip()).toList();
        }

        List<Fields> nodes(String name) {
            return list(name).stream().map(Fields::of).toList();
        }

        private List<?> list(String name) {
            return values.get(name) instanceof List<?> list ? list : List.of();
        }
    }
}
