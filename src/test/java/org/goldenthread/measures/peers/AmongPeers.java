package org.goldenthread.measures.peers;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.goldenthread.Fixtures;
import org.goldenthread.measures.MeasuresOfACouncil;
import org.goldenthread.measures.figures.Figure;
import org.goldenthread.measures.ledger.Entry;
import org.goldenthread.measures.subjects.Subject;
import org.goldenthread.measures.subjects.Subjects;
import org.goldenthread.vocabulary.Period;
import org.springframework.beans.factory.annotation.Autowired;

/** A council among others that it keeps figures of. */
public abstract class AmongPeers extends MeasuresOfACouncil {
    protected static final LocalDate LONG_AGO = LocalDate.of(2015, 4, 1);

    @Autowired
    protected PeerGroups groups;

    @Autowired
    protected PeerChoices choices;

    /** So many other councils, "Peer 01" and so on. */
    protected List<Subject> peers(int many) {
        var written = IntStream.rangeClosed(1, many)
                .mapToObj(i -> new Subjects.Written("", "Peer %02d".formatted(i)))
                .toList();
        return does(() -> subjects.meant(council, written));
    }

    /** Records a figure for the council itself and then for each of the peers; an empty one is left out. */
    protected void record(String measure, Period period, List<Subject> peers, String... figures) {
        var entries = new ArrayList<Entry>();
        for (int i = 0; i < figures.length; i++) {
            int subject = i == 0 ? own.id() : peers.get(i - 1).id();
            if (!figures[i].isEmpty()) {
                entries.add(Entry.of(measure, Figure.VALUE, subject, period, new BigDecimal(figures[i])));
            }
        }
        record(entries.toArray(Entry[]::new));
    }

    protected String group(String name, LocalDate applies, List<Subject> members) {
        return does(() ->
                Fixtures.got(groups.add(council, name, PeerGroup.Sort.CHOSEN, true, membership(applies, members))));
    }

    protected static PeerGroups.Membership membership(LocalDate applies, List<Subject> members) {
        return new PeerGroups.Membership(
                applies,
                "test",
                "",
                members.stream().map(one -> new PeerGroup.Member(one.id(), "")).toList());
    }
}
