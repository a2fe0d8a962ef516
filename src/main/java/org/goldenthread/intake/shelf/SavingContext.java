package org.goldenthread.intake.shelf;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;
import org.goldenthread.intake.paper.Block;
import org.goldenthread.intake.paper.Block.Heading;
import org.goldenthread.intake.paper.Block.Table;

/** What stands over a table of money: the paper's title, the heading above it and the short lines in between. */
final class SavingContext {
    private static final Pattern SAVING =
            Pattern.compile("\\bsavings?\\b|\\befficienc|\\bbudget reductions?\\b", Pattern.CASE_INSENSITIVE);
    private static final int SHORT_LINE = 120;
    private static final int NEAR = 3;
    private final String title;
    private final Deque<String> near = new ArrayDeque<>();

    SavingContext(String title) {
        this.title = title;
    }

    /** The reading goes past a block: a table or a long paragraph parts what follows from what stood above. */
    void passed(Block block) {
        boolean brief = !(block instanceof Table) && block.text().length() <= SHORT_LINE;
        if (!brief || block instanceof Heading heading && heading.number() != null) {
            near.clear();
        }
        if (brief) {
            near.addLast(block.text());
        }
        if (near.size() > NEAR) {
            near.removeFirst();
        }
    }

    static boolean speaksOfSaving(String words) {
        return SAVING.matcher(words).find();
    }

    /** The short lines and headings right above; the title where there are none. */
    String words() {
        return near.isEmpty() ? title : String.join(" ", near);
    }
}
