package org.goldenthread.benefits.pasted;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.goldenthread.benefits.Confidence;
import org.goldenthread.benefits.Saving;
import org.goldenthread.benefits.SavingType;
import org.goldenthread.benefits.Savings;
import org.goldenthread.intake.sheet.Row;
import org.goldenthread.organisation.Named;
import org.goldenthread.thread.Thing;
import org.goldenthread.thread.Things;
import org.goldenthread.vocabulary.Publication;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds what the cells of pasted rows name: lines of the ledger, work, and the posts that own them. */
@Component
class PastedNames {
    private static final List<String> WORK = List.of("project", "strand", "programme", "portfolio");
    private final Things things;
    private final Savings savings;
    private final Named named;

    PastedNames(Things things, Savings savings, Named named) {
        this.things = things;
        this.savings = savings;
        this.named = named;
    }

    static String key(String words) {
        return words.strip().replaceAll("\\s+", " ").toLowerCase(Locale.UK);
    }

    /** What the rows of one paste name. @param owners by the words that name them; absent for words that name none */
    record Known(
            String council,
            Map<String, List<String>> lines,
            Map<String, List<String>> work,
            Map<String, @Nullable String> owners,
            Map<String, Thing> cards) {

        /** The line of the ledger that a row means; empty where it is a new one. */
        String line(Row row, List<String> problems) {
            var written = row.get("ref").toUpperCase(Locale.ROOT);
            if (!written.isEmpty()) {
                var card = cards.get(written);
                boolean there = card != null
                        && card.kind().equals(Savings.KIND)
                        && card.council().equals(council);
                if (!there) {
                    problems.add("There is no line " + written + " in this ledger");
                }
                return there ? written : "";
            }
            var found = lines.getOrDefault(key(row.get("saving")), List.of());
            if (found.size() > 1) {
                problems.add("Several lines are called so: " + String.join(", ", found) + ". Add a column “Ref”");
            }
            return found.isEmpty() ? "" : found.getFirst();
        }

        /** The row as a new line. */
        Savings.Draft draft(Row row, List<String> problems) {
            var type = first(row, "type", "category").toLowerCase(Locale.UK);
            var cashable = row.get("cashable").toLowerCase(Locale.UK);
            var recurring = row.get("recurring").toLowerCase(Locale.UK);
            var nature = new Saving.Nature(
                    type(type, problems),
                    !cashable.startsWith("n") && !type.contains("non-cashable"),
                    !recurring.startsWith("n") && !recurring.contains("one-off") && !type.contains("one-off"));
            var owner = row.get("owner");
            if (!owner.isEmpty() && owners.get(owner) == null) {
                problems.add("No post is called “" + owner + "”");
            }
            return new Savings.Draft(
                    row.get("saving"),
                    row.get("words"),
                    origin(row),
                    nature,
                    Confidence.ofCode(row.get("confidence").toLowerCase(Locale.UK)),
                    new Savings.Owned(owners.get(owner), null, Publication.INTERNAL));
        }

        private static SavingType type(String words, List<String> problems) {
            var kind = words.replaceFirst(",.*", "").strip();
            if (kind.isEmpty()) {
                return SavingType.COST_REDUCTION;
            }
            return SavingType.found(kind.replaceAll("[ -]", "_")).orElseGet(() -> {
                problems.add(
                        "“" + kind + "” is no type; write cost reduction, income, cost avoidance or scope reduction");
                return SavingType.COST_REDUCTION;
            });
        }

        /** Work that is in the record by its title or reference, anything else in words. */
        private Saving.Origin origin(Row row) {
            var written = first(row, "comes-from", "project");
            var card = cards.get(written.toUpperCase(Locale.ROOT));
            var found = card != null && card.council().equals(council) && WORK.contains(card.kind())
                    ? List.of(card.ref())
                    : work.getOrDefault(key(written), List.of());
            var centre = row.get("cost-centre");
            return found.size() == 1
                    ? new Saving.Origin(found.getFirst(), "", centre)
                    : new Saving.Origin(null, written, centre);
        }

        private static String first(Row row, String one, String other) {
            return row.get(one).isEmpty() ? row.get(other) : row.get(one);
        }
    }

    Known of(String council, Collection<Row> rows) {
        var owners = new HashMap<String, @Nullable String>();
        rows.stream()
                .map(row -> row.get("owner"))
                .distinct()
                .forEach(words -> owners.put(
                        words, named.post(council, words).map(Thing::ref).orElse(null)));
        var refs = rows.stream()
                .flatMap(row -> Stream.of(row.get("ref"), row.get("comes-from"), row.get("project")))
                .map(words -> words.toUpperCase(Locale.ROOT))
                .filter(words -> words.matches("[A-Z]{2,4}-\\d{1,18}"))
                .toList();
        var titles = rows.stream().map(row -> key(row.get("saving"))).toList();
        return new Known(council, savings.titled(council, titles), work(council), owners, things.cards(refs));
    }

    private Map<String, List<String>> work(String council) {
        var found = new HashMap<String, List<String>>();
        WORK.stream()
                .flatMap(kind -> things.all(kind, council).stream())
                .forEach(one -> found.computeIfAbsent(key(one.title()), title -> new ArrayList<>())
                        .add(one.ref()));
        return found;
    }
}
