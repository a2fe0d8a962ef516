package org.goldenthread.measures.peers.beside;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.goldenthread.measures.comparison.Order;
import org.goldenthread.measures.figures.Line;
import org.goldenthread.measures.figures.Standing;
import org.goldenthread.vocabulary.Period;

/**
 * The same councils in the periods before: figures and ranks, by place as in the comparison.
 *
 * @param periods the oldest first, up to the one that is compared
 * @param lines everybody's figures, one line a period
 * @param ranks one list a period; 0 for no rank
 * @param known every period of which anybody has a figure, the oldest first
 */
public record Through(
        List<Period> periods,
        List<Line> lines,
        List<List<Integer>> ranks,
        List<List<Standing>> standings,
        List<Period> known) {
    private static final int MOST = 12;

    static Through of(Compared compared, Company company, int last, Deflating deflating) {
        var periods = new ArrayList<Period>();
        var lines = new ArrayList<Line>();
        var ranks = new ArrayList<List<Integer>>();
        var standings = new ArrayList<List<Standing>>();
        for (int column = Math.max(0, last - MOST + 1); column <= last; column++) {
            var period = company.grid().period(column);
            var line = deflating.line(company.line(column), period);
            periods.add(period);
            lines.add(line);
            ranks.add(ranked(compared, line, period));
            standings.add(standing(company, column));
        }
        var known = IntStream.range(0, company.grid().periods())
                .mapToObj(company.grid()::period)
                .toList();
        return new Through(periods, lines, ranks, standings, known);
    }

    private static List<Integer> ranked(Compared compared, Line line, Period period) {
        var polarity = compared.measure().definitionFor(period.start()).sheet().polarity();
        var into = new int[line.count()];
        new Order(polarity, line.scale(), line.count()).rank(line, into, 0);
        return Arrays.stream(into).boxed().toList();
    }

    private static List<Standing> standing(Company company, int column) {
        var found = new ArrayList<Standing>();
        for (int place = 0; place < company.rows().length; place++) {
            found.add(company.standing(place, column));
        }
        return found;
    }
}
