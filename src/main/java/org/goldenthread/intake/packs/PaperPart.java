package org.goldenthread.intake.packs;

import java.nio.file.Path;
import org.goldenthread.intake.review.Decision;
import org.goldenthread.intake.review.Papers;
import org.goldenthread.intake.review.Review;
import org.goldenthread.vocabulary.Checked;
import org.springframework.stereotype.Component;

/** The papers of a pack: brought in and accepted as a reviewer would who agrees with everything. */
@Component
class PaperPart implements PackPart {
    private final Papers papers;
    private final Review review;

    PaperPart(Papers papers, Review review) {
        this.papers = papers;
        this.review = review;
    }

    @Override
    public boolean takes(String path) {
        return path.startsWith("papers/") || path.startsWith("waiting/");
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public Checked<String> load(String council, String path, Path file) {
        return papers.bring(council, path.substring(path.indexOf('/') + 1), file)
                .then(paper -> {
                    if (path.startsWith("waiting/")) {
                        return Checked.accepted("a paper waits for review");
                    }
                    if (!review.acceptAll(paper, "").problems().isEmpty()) {
                        mergeWhatIsAlike(council, paper);
                    }
                    var outcome = review.acceptAll(paper, "");
                    int left = outcome.problems().size();
                    return Checked.accepted(
                            outcome.taken() + " accepted" + (left == 0 ? "" : ", " + left + " left for a person"));
                });
    }

    /** A pack says of itself that what looks alike is the same. */
    private void mergeWhatIsAlike(String council, long paper) {
        for (var kept : papers.proposals(paper)) {
            review.alike(kept, council).stream()
                    .findFirst()
                    .filter(same -> kept.decision() == Decision.WAITING)
                    .ifPresent(same -> review.merge(kept.id(), same.key()));
        }
    }
}
