package org.goldenthread.delivery.packs;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.goldenthread.delivery.Undertaking;
import org.goldenthread.delivery.packs.Reading.Unreadable;
import org.goldenthread.intake.sheet.Row;
import org.goldenthread.intake.sheet.Sheet;
import org.goldenthread.intake.typed.Typed;
import org.goldenthread.intake.wording.Wording;
import org.goldenthread.thread.Thing;
import org.goldenthread.thread.Things;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Reads a pack's files for the registers of the programme office: a row is read as the form of the register would be,
 * its columns named after the fields ("owner named" is ownerNamed); undertakings and posts stand there by name.
 */
@Component
public class RegisterRows {
    private static final Pattern HYPHEN = Pattern.compile("-([a-z0-9])");
    private static final List<String> POSTS = List.of("owner", "bearer");
    private final Reading reading;
    private final Things things;

    RegisterRows(Reading reading, Things things) {
        this.reading = reading;
        this.things = things;
    }

    /**
     * A row of a register.
     *
     * @param of the undertaking that its column "of" names; absent where that is empty
     */
    public record Entry(@Nullable Undertaking of, Typed typed) {

        /** The undertaking, where a row makes no sense without one. */
        public Checked<Undertaking> about() {
            return of == null ? Checked.refused("of", "Name what it is about") : Checked.accepted(of);
        }
    }

    /** Enters one row; a row that is in the record already is left as it is. */
    @FunctionalInterface
    public interface Entering {
        Checked<?> enter(Entry entry);
    }

    /** Enters every row of a file, and tells of each that cannot be. */
    public Checked<String> load(String council, Path file, Set<String> needed, Entering entering) {
        return Sheet.read(file, needed).then(sheet -> {
            var problems = new ArrayList<Problem>();
            for (var row : sheet.rows()) {
                try {
                    var entry = new Entry(reading.undertaking(council, row, "of"), typed(council, row));
                    if (entering.enter(entry) instanceof Checked.Refused<?>(List<Problem> why)) {
                        why.forEach(one -> problems.add(row.problem(one.place(), one.message())));
                    }
                } catch (Unreadable odd) {
                    problems.add(odd.problem());
                }
            }
            return problems.isEmpty() ? Checked.accepted(sheet.rows().size() + " rows") : Checked.refused(problems);
        });
    }

    private Typed typed(String council, Row row) {
        Map<String, String> values = new HashMap<>();
        row.cells().forEach((column, words) -> values.put(field(column), words));
        for (var column : POSTS) {
            var post = reading.post(council, row, column);
            values.put(column, post == null ? "" : post);
        }
        return Typed.of(values);
    }

    private static String field(String column) {
        return HYPHEN.matcher(column).replaceAll(found -> found.group(1).toUpperCase(Locale.ROOT));
    }

    /** The thing of a kind with this title, if there is one. */
    public @Nullable Thing titled(String kind, String council, String title) {
        var key = Wording.key(title);
        return things.all(kind, council).stream()
                .filter(thing -> Wording.key(thing.title()).equals(key))
                .findFirst()
                .orElse(null);
    }

    /** The reference of the action with this title, or the words themselves. */
    public String action(String council, String title) {
        var found = titled("action", council, title);
        return found == null ? title : found.ref();
    }

    public int version(String ref) {
        return things.get(ref).version();
    }
}
