package org.goldenthread.measures.signoff.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.goldenthread.measures.signoff.Move;
import org.goldenthread.measures.signoff.Phase;
import org.goldenthread.measures.signoff.SignOff;
import org.goldenthread.measures.signoff.SignOffs;
import org.goldenthread.site.updates.Duty;
import org.goldenthread.site.updates.Reporting;
import org.goldenthread.site.updates.Sort;
import org.goldenthread.vocabulary.Period;
import org.goldenthread.vocabulary.State;
import org.goldenthread.vocabulary.Tone;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The signatures under figures whose periods end within the period of a round, one for each post that signs. */
@Component
class SignOffsAsked implements Reporting {
    private static final State NOTHING = new State("Nothing to sign yet", Tone.NONE);
    private final SignOffs signOffs;
    private final Clock clock;

    SignOffsAsked(SignOffs signOffs, Clock clock) {
        this.signOffs = signOffs;
        this.clock = clock;
    }

    /** The signature of one post under figures. @param step 0 for who approves, 1 for who accepts after that */
    private record Signature(SignOff on, int step) {
        String key() {
            return on.stable() + "_" + step;
        }

        Line line() {
            var words = on.period().words() + (step == 0 ? ", approval" : ", acceptance");
            return new Line(
                    key(),
                    new Duty.What(
                            on.measure().ref(),
                            on.measure().title(),
                            words,
                            "/measures/" + on.measure().ref()),
                    on.measure().people().approval().get(step),
                    on.measure().thing().service());
        }

        boolean given() {
            var phase = on.phase();
            return phase == Phase.ACCEPTED || step == 0 && phase == Phase.APPROVED;
        }
    }

    @Override
    public Sort sort() {
        return SignOffsOwed.SORT;
    }

    @Override
    public boolean signsOff() {
        return true;
    }

    private Stream<Signature> within(String council, Period period) {
        return signOffs.of(council).stream()
                .filter(on -> !on.period().end().isBefore(period.start())
                        && !on.period().end().isAfter(period.end()))
                .flatMap(on -> IntStream.range(0, on.steps()).mapToObj(step -> new Signature(on, step)));
    }

    @Override
    public List<Line> lines(String council, Period period) {
        return within(council, period).map(Signature::line).toList();
    }

    @Override
    public Map<String, Told> told(String council, Question question, Collection<String> keys) {
        var wanted = Set.copyOf(keys);
        Map<String, Told> found = new LinkedHashMap<>();
        within(council, question.period())
                .filter(one -> wanted.contains(one.key()))
                .forEach(one -> found.put(one.key(), told(one)));
        return found;
    }

    private Told told(Signature one) {
        var phase = one.on().phase();
        return new Told(one.given(), day(one), phase == null ? NOTHING : phase.state(), "", null, 0);
    }

    private @Nullable LocalDate day(Signature one) {
        var move = one.step() == 0 ? Move.APPROVE : Move.ACCEPT;
        return one.on().done().stream()
                .filter(done -> one.given() && done.move() == move)
                .map(done -> done.by().at().atZone(clock.getZone()).toLocalDate())
                .reduce((before, after) -> after)
                .orElse(null);
    }
}
