package org.goldenthread.organisation.page;

import java.util.ArrayList;
import java.util.List;
import org.goldenthread.site.Crumb;
import org.goldenthread.site.list.Filter.Choice;
import org.goldenthread.vocabulary.Problem;
import org.jspecify.annotations.Nullable;

/**
 * A form as shown; {@code organisation/form.jte} draws it.
 *
 * @param lede what sending it does, one or two sentences
 * @param cancel where one goes who does not send it
 */
public record FormView(
        List<Crumb> crumbs, String title, String lede, List<Field> fields, String submit, String cancel) {
    public FormView {
        crumbs = List.copyOf(crumbs);
        fields = List.copyOf(fields);
    }

    /** Whether a file goes with it. */
    public boolean files() {
        return fields.stream().anyMatch(field -> field.type().equals("file"));
    }

    /**
     * One field.
     *
     * @param type "text", "date", "area", "choice", "file", "hidden", or "email"
     * @param choices for a choice only
     */
    public record Field(String name, String label, String hint, String type, String value, List<Choice> choices) {}

    /** Collects fields; what was typed wins over what the record says. */
    public static final class Fields {
        private final Typed typed;
        private final List<Field> fields = new ArrayList<>();

        public Fields(Typed typed) {
            this.typed = typed;
        }

        private Fields add(String name, String label, String hint, String type, @Nullable Object now) {
            fields.add(new Field(name, label, hint, type, typed.or(name, now), List.of()));
            return this;
        }

        public Fields text(String name, String label, String hint, Object now) {
            return add(name, label, hint, "text", now);
        }

        public Fields area(String name, String label, String hint, Object now) {
            return add(name, label, hint, "area", now);
        }

        public Fields day(String name, String label, String hint, @Nullable Object now) {
            return add(name, label, hint, "date", now);
        }

        public Fields email(String name, String label, String hint, Object now) {
            return add(name, label, hint, "email", now);
        }

        public Fields file(String name, String label, String hint) {
            return add(name, label, hint, "file", "");
        }

        public Fields hidden(String name, Object now) {
            return add(name, "", "", "hidden", now);
        }

        public Fields choice(Field choice) {
            fields.add(new Field(
                    choice.name(),
                    choice.label(),
                    choice.hint(),
                    "choice",
                    typed.or(choice.name(), choice.value()),
                    choice.choices()));
            return this;
        }

        public Fields choice(String name, String label, String now, List<Choice> choices) {
            return choice(new Field(name, label, "", "choice", now, choices));
        }

        public List<Field> all() {
            return fields;
        }
    }

    /** The problems whose field this form has not, to be shown at the top all the same. */
    static List<Problem> placed(List<Problem> problems, List<Field> fields) {
        return problems.stream()
                .map(one -> fields.stream().anyMatch(field -> field.name().equals(one.place()))
                        ? one
                        : Problem.of(one.message()))
                .toList();
    }
}
