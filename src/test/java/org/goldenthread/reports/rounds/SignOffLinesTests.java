package org.goldenthread.reports.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.goldenthread.Fixtures;
import org.goldenthread.measures.Measure;
import org.goldenthread.measures.figures.Polarity;
import org.goldenthread.measures.signoff.Move;
import org.goldenthread.measures.signoff.SignOffs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A round asks also for the signatures under its figures, by its day of signing off. */
class SignOffLinesTests extends RoundsOfACouncil {
    @Autowired
    SignOffs signOffs;

    private String approves = "";
    private String accepts = "";
    private String signed = "";

    @BeforeEach
    void aMeasureSignedOffInTwoSteps() {
        approves = post("Director of Place");
        accepts = post("Chief executive");
        signed = owned("S1", housing, new Measure.People(null, List.of(approves, accepts)), quarterly(Polarity.HIGH));
        record(entry(signed, ago(1), "85"));
    }

    private Round opened(Round.Days days) {
        var head = new Round.Head("Signed", ago(1), days, List.of("signoff"), null);
        return does(() -> {
            var planned = Fixtures.got(rounds.plan(council, head));
            return Fixtures.got(rounds.open(planned.ref(), planned.version()));
        });
    }

    private void sign(String post, Move move) {
        var holder = holderOf(post);
        var on = does(() -> signOffs.find(got(signed), ago(1))).orElseThrow();
        Fixtures.got(as(holder, () -> signOffs.move(visitor(holder, post), on.key(), move, "")));
    }

    private List<String> stands(Round round) {
        return answers(round).stream()
                .map(one -> one.names().post() + ": " + one.standing().code())
                .toList();
    }

    @Test
    void eachPostThatSignsHasALineThatIsAnsweredByItsOwnSignature() {
        // owners are late already, who signs is not
        var round = opened(new Round.Days(ago(1).end(), ago(1).end(), TODAY.plusDays(2)));
        assertThat(stands(round)).containsExactly("Director of Place: owed", "Chief executive: owed");
        sign(approves, Move.APPROVE);
        assertThat(stands(round)).containsExactly("Director of Place: done", "Chief executive: owed");
        sign(accepts, Move.ACCEPT);
        assertThat(stands(round)).containsExactly("Director of Place: done", "Chief executive: done");
    }

    @Test
    void aSignatureAfterTheDayOfSigningOffIsLate() {
        var round = opened(new Round.Days(ago(1).end(), ago(1).end(), ago(1).end()));
        assertThat(stands(round)).containsExactly("Director of Place: overdue", "Chief executive: overdue");
        sign(approves, Move.APPROVE);
        assertThat(stands(round)).containsExactly("Director of Place: late", "Chief executive: overdue");
    }
}
