package org.goldenthread.risks.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.goldenthread.access.NotAllowed;
import org.goldenthread.access.NotHere;
import org.goldenthread.risks.matrix.Matrices;
import org.goldenthread.risks.matrix.Matrix;
import org.goldenthread.thread.Thing;
import org.goldenthread.thread.Things;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to registers: which there are, what stands above which, and by what rules. */
@Component
@Transactional
public class Registers {
    private final RegisterStore store;
    private final Matrices matrices;
    private final Things things;

    Registers(RegisterStore store, Matrices matrices, Things things) {
        this.store = store;
        this.matrices = matrices;
        this.things = things;
    }

    /** All of a council, closed ones too, from the highest level down. */
    @Transactional(readOnly = true)
    public List<Register> all(String council) {
        return store.all(council);
    }

    /** Those that risks may be written into. */
    @Transactional(readOnly = true)
    public List<Register> open(String council) {
        return all(council).stream().filter(one -> one.closed() == null).toList();
    }

    /** @throws NotHere when the council has none with this number */
    @Transactional(readOnly = true)
    public Register get(String council, long id) {
        return find(council, id).orElseThrow(() -> new NotHere("the register " + id));
    }

    @Transactional(readOnly = true)
    public Optional<Register> find(String council, long id) {
        return all(council).stream().filter(one -> one.id() == id).findFirst();
    }

    /** The register that takes what is too much for this one. */
    @Transactional(readOnly = true)
    public Optional<Register> above(String council, Register register) {
        return register.upper() == null ? Optional.empty() : find(council, register.upper());
    }

    /** This register and all below it. */
    public static List<Register> under(Register register, List<Register> all) {
        var found = new ArrayList<>(List.of(register));
        for (int i = 0; i < found.size(); i++) {
            long above = found.get(i).id();
            all.stream()
                    .filter(one -> one.upper() != null && one.upper() == above && !found.contains(one))
                    .forEach(found::add);
        }
        return found;
    }

    /** Opens a register; one with number 0 and version 0. */
    public Checked<Register> add(String council, Register wanted) {
        var problems = check(council, wanted);
        return problems.isEmpty()
                ? Checked.accepted(get(council, store.insert(council, wanted)))
                : Checked.refused(problems);
    }

    /** Writes a register anew, on the version that the writer had before their eyes. */
    public Checked<Register> change(String council, Register wanted) {
        var before = get(council, wanted.id());
        var problems = check(council, wanted);
        if (!problems.isEmpty()) {
            return Checked.refused(problems);
        }
        if (before.version() != wanted.version()) {
            return Checked.refused(
                    "", "Somebody else changed this register while you were writing; your words are still in the form");
        }
        if (store.update(wanted) == 0) {
            throw new NotAllowed("You may read this register but not change it");
        }
        return Checked.accepted(get(council, wanted.id()));
    }

    private List<Problem> check(String council, Register wanted) {
        var problems = new ArrayList<Problem>();
        var all = all(council);
        if (wanted.name().isBlank() || wanted.name().length() > 200) {
            problems.add(new Problem("name", "Enter a name, up to 200 characters"));
        }
        if (all.stream()
                .anyMatch(one -> one.id() != wanted.id()
                        && one.name()
                                .toLowerCase(Locale.UK)
                                .equals(wanted.name().toLowerCase(Locale.UK)))) {
            problems.add(new Problem("name", "There is a register of this name already"));
        }
        checkMatrix(council, wanted).ifPresent(problems::add);
        checkAbout(council, wanted).ifPresent(problems::add);
        checkUpper(all, wanted).ifPresent(problems::add);
        checkBelow(all, wanted).ifPresent(problems::add);
        if (out(wanted.cadence().months(), 60)) {
            problems.add(new Problem("months", "Enter 1 to 60 months, or nothing"));
        }
        if (out(wanted.cadence().meetings(), 24)) {
            problems.add(new Problem("meetings", "Enter 1 to 24 meetings, or nothing"));
        }
        if (wanted.cadence().meetings() != null && wanted.cadence().body().isBlank()) {
            problems.add(new Problem("body", "Name the body whose meetings are counted"));
        }
        return problems;
    }

    private static boolean out(@Nullable Integer number, int most) {
        return number != null && (number < 1 || number > most);
    }

    private Optional<Problem> checkMatrix(String council, Register wanted) {
        var matrix = matrices.all(council).stream()
                .filter(one -> one.id() == wanted.matrix())
                .findFirst();
        if (matrix.isEmpty()) {
            return Optional.of(new Problem("matrix", "Choose a matrix"));
        }
        var threshold = wanted.rules().threshold();
        int top = matrix.map(Matrix::top).orElse(0);
        return threshold != null && (threshold < 1 || threshold > top)
                ? Optional.of(new Problem("threshold", "Scores of this matrix go from 1 to " + top))
                : Optional.empty();
    }

    private Optional<Problem> checkAbout(String council, Register wanted) {
        var about = wanted.about();
        var kind = wanted.level().about();
        if (about == null) {
            return Optional.empty();
        }
        boolean fits = things.find(about)
                .filter(thing -> thing.council().equals(council) && !kind.isEmpty())
                .map(Thing::kind)
                .filter(kind::equals)
                .isPresent();
        return fits
                ? Optional.empty()
                : Optional.of(new Problem(
                        "about",
                        kind.isEmpty()
                                ? "A %s register belongs to the council; leave this empty"
                                        .formatted(wanted.level().words().toLowerCase(Locale.UK))
                                : "There is no %s %s".formatted(kind, about)));
    }

    private static Optional<Problem> checkUpper(List<Register> all, Register wanted) {
        if (wanted.upper() == null) {
            return Optional.empty();
        }
        return all.stream()
                        .filter(one -> one.id() == wanted.upper())
                        .anyMatch(one -> one.level().above(wanted.level()) && one.closed() == null)
                ? Optional.empty()
                : Optional.of(new Problem("upper", "Choose an open register of a higher level"));
    }

    /** What escalates to a register stays below it, and what stands in it is not left behind when it closes. */
    private Optional<Problem> checkBelow(List<Register> all, Register wanted) {
        var below = all.stream()
                .filter(one -> one.upper() != null && one.upper() == wanted.id())
                .toList();
        var tooHigh =
                below.stream().filter(one -> !wanted.level().above(one.level())).findFirst();
        if (tooHigh.isPresent()) {
            return Optional.of(
                    new Problem("level", tooHigh.get().label() + " escalates to this one; choose a level above it"));
        }
        if (wanted.closed() == null) {
            return Optional.empty();
        }
        int live = store.live(wanted.id());
        return live > 0
                ? Optional.of(new Problem(
                        "closed",
                        live + (live == 1 ? " risk stands" : " risks stand")
                                + " in it or came from it; close or move what is there first"))
                : below.stream()
                        .filter(one -> one.closed() == null)
                        .findFirst()
                        .map(one -> new Problem("closed", one.label() + " escalates to this one; let it go elsewhere"));
    }

    /** Gives registers that used one version of a matrix the next one, each with its new threshold. */
    public void adopt(String council, long from, long to, java.util.function.IntFunction<@Nullable Integer> threshold) {
        for (var one : all(council)) {
            if (one.matrix() == from) {
                var score = one.rules().threshold();
                var rules = new Register.Rules(
                        score == null ? null : threshold.apply(score),
                        one.rules().overdueDays(),
                        one.rules().significant(),
                        one.rules().byItself(),
                        one.rules().aggregate());
                store.update(new Register(
                        one.id(),
                        one.version(),
                        one.level(),
                        one.name(),
                        one.about(),
                        one.upper(),
                        to,
                        one.cadence(),
                        rules,
                        one.closed()));
            }
        }
    }
}
