package org.goldenthread.risks.load;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.goldenthread.risks.control.Control.Side;
import org.goldenthread.risks.matrix.Matrix;
import org.goldenthread.risks.matrix.Scale;
import org.goldenthread.risks.register.Register;
import org.goldenthread.thread.Thing;

/** What lies on the desk while a spreadsheet is read: what the record holds that its rows could mean. */
final class Desk {
    private final Register chosen;
    private final List<Register> open;
    private final Map<Long, Scale> scales;
    private final Origin origin;
    private final Met met;
    private final Function<String, Optional<Thing>> posts;
    private final Map<String, Optional<Thing>> owners = new HashMap<>();

    /**
     * Where the rows come from.
     *
     * @param file its name; empty for rows that were pasted
     * @param side what controls do where a row does not say it
     */
    record Origin(String file, LocalDate today, Side side) {}

    /**
     * What of the record the rows name.
     *
     * @param known risks of the same title, by their register
     * @param refs risks, by reference
     * @param work actions and projects, by reference
     */
    record Met(Map<RiskLoadStore.Key, String> known, Set<String> refs, Set<String> work) {}

    Desk(Registered registered, Origin origin, Met met, Function<String, Optional<Thing>> posts) {
        this.chosen = registered.chosen();
        this.open = registered.open();
        this.scales = registered.matrices().stream().collect(Collectors.toMap(Matrix::id, Scale::new));
        this.origin = origin;
        this.met = met;
        this.posts = posts;
    }

    /** Registers that take risks, the one for rows that name none, and the matrices they are judged by. */
    record Registered(Register chosen, List<Register> open, List<Matrix> matrices) {}

    Register chosen() {
        return chosen;
    }

    Optional<Register> register(String name) {
        return open.stream()
                .filter(one -> one.name().equalsIgnoreCase(name.strip()))
                .findFirst();
    }

    Scale scale(Register register) {
        return Objects.requireNonNull(scales.get(register.matrix()));
    }

    /** The post that a cell names, as a reference. */
    Optional<String> post(String words) {
        return words.isEmpty()
                ? Optional.empty()
                : owners.computeIfAbsent(words, posts).map(Thing::ref);
    }

    String title(String post) {
        return owners.values().stream()
                .flatMap(Optional::stream)
                .filter(one -> one.ref().equals(post))
                .map(Thing::title)
                .findFirst()
                .orElse(post);
    }

    String file() {
        return origin.file();
    }

    Side side() {
        return origin.side();
    }

    LocalDate today() {
        return origin.today();
    }

    Map<RiskLoadStore.Key, String> known() {
        return met.known();
    }

    Set<String> refs() {
        return met.refs();
    }

    Set<String> work() {
        return met.work();
    }
}
