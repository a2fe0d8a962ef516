package org.goldenthread.intake.shelf;

import org.goldenthread.intake.paper.Block.Table;
import org.goldenthread.intake.paper.Paper;
import org.goldenthread.intake.recognition.Recognised;
import org.goldenthread.intake.recognition.Recogniser;
import org.springframework.stereotype.Component;

/** Finds the lines of a savings table in pounds, and says where a row of totals is not the sum of the rows above it. */
@Component
class SavingTableRecogniser implements Recogniser {

    @Override
    public Recognised recognise(Paper paper) {
        var recognised = Recognised.NOTHING;
        var context = new SavingContext(paper.title());
        for (var block : paper.blocks()) {
            if (block instanceof Table table && table.rows().size() > 1) {
                var read = SavingTable.of(table, context);
                if (read.isPresent()) {
                    recognised = recognised.and(read.get().recognised());
                }
            }
            context.passed(block);
        }
        return recognised;
    }
}
