package org.goldenthread.risks.matrix;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.goldenthread.access.NotHere;
import org.goldenthread.vocabulary.Checked;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to risk matrices: a library that comes with the product, and the versions that a council uses. */
@Component
@Transactional
public class Matrices {
    private final MatrixStore store;
    private final MatrixLibrary library;
    private final Clock clock;

    Matrices(MatrixStore store, MatrixLibrary library, Clock clock) {
        this.store = store;
        this.library = library;
        this.clock = clock;
    }

    /** All versions that a council has used, by name, the newest version first. */
    @Transactional(readOnly = true)
    public List<Matrix> all(String council) {
        return store.all(council);
    }

    /** The newest version of each matrix. */
    @Transactional(readOnly = true)
    public List<Matrix> newest(String council) {
        var all = all(council);
        return all.stream()
                .filter(one -> all.stream()
                        .noneMatch(other ->
                                other.edition().code().equals(one.edition().code())
                                        && other.edition().version()
                                                > one.edition().version()))
                .toList();
    }

    /** The matrices of the library that a council does not use yet. */
    @Transactional(readOnly = true)
    public List<Matrix> offered(String council) {
        var used = all(council).stream()
                .map(one -> one.edition().code())
                .distinct()
                .toList();
        return library.all().stream()
                .map(MatrixLibrary.Offer::matrix)
                .filter(one -> !used.contains(one.edition().code()))
                .toList();
    }

    /** One version. @throws NotHere when the council has none with this number */
    @Transactional(readOnly = true)
    public Matrix get(String council, long id) {
        return all(council).stream()
                .filter(one -> one.id() == id)
                .findFirst()
                .orElseThrow(() -> new NotHere("the matrix " + id));
    }

    /** Takes a matrix of the library into use; the one in use already is given again. */
    public Matrix use(String council, String code) {
        return newest(council).stream()
                .filter(one -> one.edition().code().equals(code))
                .findFirst()
                .orElseGet(() -> take(council, code));
    }

    private Matrix take(String council, String code) {
        var offer = library.of(code).orElseThrow(() -> new NotHere("the matrix " + code));
        var kept = keep(council, offer.matrix(), "From the library");
        offer.appetite()
                .forEach((category, band) -> kept.bands().stream()
                        .filter(one -> one.name().equals(band))
                        .forEach(one -> store.insertAppetite(
                                council,
                                kept.id(),
                                new Appetite(category, one.position(), "the library, to begin with"),
                                LocalDate.now(clock))));
        return kept;
    }

    /**
     * Keeps what somebody wrote as the next version of a matrix. Appetites stay where a band of the same name is there.
     *
     * @param why what has changed and who decided it, at least three characters
     */
    public Checked<Matrix> revise(String council, long before, String name, MatrixText text, String why) {
        var old = get(council, before);
        var next = newest(council).stream()
                .filter(one -> one.edition().code().equals(old.edition().code()))
                .findFirst()
                .orElse(old)
                .edition()
                .next();
        if (why.strip().length() < 3) {
            return Checked.refused("why", "Say what has changed and who decided it");
        }
        var edition = new Matrix.Edition(next.code(), next.version(), name.strip(), next.about(), next.licence());
        return text.read(edition).then(read -> {
            var kept = keep(council, read, why.strip());
            carryAppetites(council, old, kept);
            return Checked.accepted(kept);
        });
    }

    private void carryAppetites(String council, Matrix old, Matrix kept) {
        store.appetites(council, old.id())
                .forEach((category, band) -> kept.bands().stream()
                        .filter(one -> one.name()
                                .equalsIgnoreCase(old.bands().get(band - 1).name()))
                        .forEach(one -> store.insertAppetite(
                                council,
                                kept.id(),
                                new Appetite(
                                        category,
                                        one.position(),
                                        "as in version " + old.edition().version()),
                                LocalDate.now(clock))));
    }

    private Matrix keep(String council, Matrix matrix, String why) {
        return get(council, store.insert(council, matrix, why));
    }

    /** The highest acceptable band of each category, by category. */
    @Transactional(readOnly = true)
    public Map<String, Integer> appetites(String council, long matrix) {
        return store.appetites(council, matrix);
    }

    /** Agrees how much risk is accepted in a category from today on; what held before is kept. */
    public Checked<Appetite> agree(String council, long matrix, Appetite appetite) {
        var in = get(council, matrix);
        var category = appetite.category().strip();
        if (category.isEmpty() || category.length() > 60) {
            return Checked.refused("category", "Enter a category, up to 60 characters, such as Finance");
        }
        if (appetite.band() < 1 || appetite.band() > in.bands().size()) {
            return Checked.refused("band", "Choose the highest band that is acceptable");
        }
        if (appetite.by().isBlank()) {
            return Checked.refused("by", "Say who agreed it, such as Cabinet");
        }
        var known = appetites(council, matrix).keySet().stream()
                .filter(one -> one.toLowerCase(Locale.UK).equals(category.toLowerCase(Locale.UK)))
                .findFirst()
                .orElse(category);
        var agreed = new Appetite(known, appetite.band(), appetite.by().strip());
        store.insertAppetite(council, matrix, agreed, LocalDate.now(clock));
        return Checked.accepted(agreed);
    }
}
