package org.goldenthread.measures.api;

import java.util.List;
import org.goldenthread.access.Act;
import org.goldenthread.access.May;
import org.goldenthread.access.NotHere;
import org.goldenthread.access.Scope;
import org.goldenthread.access.Visitor;
import org.goldenthread.measures.ledger.Batch;
import org.goldenthread.measures.ledger.Ledger;
import org.goldenthread.publishing.Told;
import org.goldenthread.site.list.ListRequest;
import org.goldenthread.vocabulary.Checked;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Acts of recording, for other programs: what came when, and taking one back. */
@RestController
@May(Act.SEE)
class BatchApi {
    private static final int USUAL = 100;
    private static final int MOST = 1_000;
    private final Ledger ledger;

    BatchApi(Ledger ledger) {
        this.ledger = ledger;
    }

    @GetMapping("/api/v1/batches")
    @Told(
            value = "Acts of recording figures, the latest first.",
            filters = {"size: so many on a page, at most 1,000"})
    BatchWords.Page list(Visitor visitor, ListRequest request) {
        var asking = new Asking();
        int size = asking.size(request.filter("size"), USUAL, MOST);
        var after = request.after() == null ? "" : request.after();
        if (!after.matches("\\d{0,18}")) {
            asking.refuse("after", "Send what the page before gave as next");
        }
        asking.done();
        long before = after.isEmpty() ? 0 : Long.parseLong(after);
        List<Batch> found = ledger.batches(visitor.council(), before, size + 1);
        var page = found.subList(0, Math.min(size, found.size()));
        return new BatchWords.Page(
                page.stream().map(BatchWords::of).toList(),
                found.size() > size ? Long.toString(page.getLast().id()) : null);
    }

    @GetMapping("/api/v1/batches/{batch:[0-9]+}")
    @Told("One act of recording figures.")
    BatchWords.Act one(Visitor visitor, @PathVariable long batch) {
        return BatchWords.of(get(visitor, batch));
    }

    @DeleteMapping("/api/v1/batches/{batch:[0-9]+}")
    @May(value = Act.OWN, scope = Scope.WRITE_VALUES)
    @Told("Takes a batch back, with a reason: everything is as if it had never been, and the ledger keeps that it was.")
    BatchWords.Act takeBack(
            Visitor visitor,
            @PathVariable long batch,
            @RequestParam(name = "reason", defaultValue = "") String reason) {
        return switch (ledger.takeBack(get(visitor, batch).id(), reason)) {
            case Checked.Accepted<Batch>(Batch taken) -> BatchWords.of(taken);
            case Checked.Refused<Batch> no -> throw RefusedAsk.of(no.problems());
        };
    }

    private Batch get(Visitor visitor, long batch) {
        return ledger.find(batch)
                .filter(one -> one.council().equals(visitor.council()))
                .orElseThrow(() -> new NotHere("the batch " + batch));
    }
}
