package org.goldenthread.intake.shelf;

import java.util.regex.Pattern;
import org.goldenthread.intake.paper.Block;
import org.goldenthread.intake.paper.Block.Heading;
import org.goldenthread.intake.paper.Block.Table;

/** What stands over a table of money: the paper's title, the heading above it and the short lines in between. */
final class SavingContext {
    private static final Pattern SAVING =
            Pattern.compile("\\bsavings?\\b|\\befficienc|\\bbudget reductions?\\b", Pattern.CASE_INSENSITIVE);
    private static final int SHORT_LINE = 120;
    private final String title;
    private String heading = "";
    private String lines = "";

    SavingContext(String title) {
        this.title = title;
    }

    /** The reading goes past a block. */
    void passed(Block block) {
        if (block instanceof Heading || block instanceof Table) {
            heading = block instanceof Heading ? block.text() : heading;
            lines = "";
        } else if (block.text().length() <= SHORT_LINE) {
            lines = lines + " " + block.text();
        }
    }

    static boolean speaksOfSaving(String words) {
        return SAVING.matcher(words).find();
    }

    /** The heading and the lines above the table; the title where no heading parts them from it. */
    String words() {
        return (heading.isEmpty() ? title : heading) + lines;
    }
}
