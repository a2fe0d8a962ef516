package org.goldenthread.reports.binding;

import java.util.List;
import org.goldenthread.governance.meetings.Item;
import org.goldenthread.governance.meetings.Meeting;
import org.goldenthread.governance.meetings.files.PaperFile;
import org.goldenthread.publishing.document.Paper;
import org.jspecify.annotations.Nullable;

/**
 * What is bound for a meeting, item by item.
 *
 * @param whole whether what is exempt is in it, in a part of its own at the end
 */
public record Sheaf(Meeting meeting, String council, List<Leaf> leaves, boolean whole) {
    public Sheaf {
        leaves = List.copyOf(leaves);
    }

    /**
     * An item of the agenda with its paper.
     *
     * @param ref the report that is its paper; empty where it has none
     * @param paper as it was issued; absent where it is not there, is no report, or is left out as exempt
     * @param files those that were handed in for it; empty where it is left out as exempt
     * @param standing what stands in the column of papers: "RPT-3", "missing", "not for publication"
     */
    public record Leaf(Item item, String ref, @Nullable Paper paper, List<PaperFile> files, String standing) {
        public Leaf {
            files = List.copyOf(files);
        }

        /** The files whose pages are bound. */
        public List<PaperFile> bound() {
            return files.stream().filter(PaperFile::isBound).toList();
        }

        /** Whether anything of it is bound: a report, or pages of a file. */
        public boolean isBound() {
            return paper != null || !bound().isEmpty();
        }

        /** The heading of a file: that of the item where it is its first paper, else such as "Paper 2: costs.pdf". */
        public String heading(PaperFile file) {
            int number = bound().indexOf(file) + (paper == null ? 1 : 2);
            return number == 1 ? item.words().title() : "Paper " + number + ": " + file.name();
        }

        /** Such as "Item 3". */
        public String number() {
            return "Item " + item.position();
        }

        /** As its bookmark reads. */
        public String bookmark() {
            return number() + " " + item.words().title();
        }
    }

    /** Those of which the paper should be there and is not. */
    public List<Leaf> missing() {
        return leaves.stream()
                .filter(one -> !one.isBound()
                        && one.item().paper().wanted()
                        && (one.item().paper().received() == null || !one.ref().isEmpty())
                        && (whole || !one.item().words().exempt()))
                .toList();
    }

    public boolean hasExempt() {
        return leaves.stream().anyMatch(one -> one.item().words().exempt());
    }
}
