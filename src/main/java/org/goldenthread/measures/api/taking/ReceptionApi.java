package org.goldenthread.measures.api.taking;

import org.goldenthread.access.Act;
import org.goldenthread.access.May;
import org.goldenthread.access.Scope;
import org.goldenthread.access.Visitor;
import org.goldenthread.measures.api.RefusedAsk;
import org.goldenthread.publishing.Told;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Figures from other programs. */
@RestController
@May(value = Act.OWN, scope = Scope.WRITE_VALUES)
class ReceptionApi {
    private final Reception reception;

    ReceptionApi(Reception reception) {
        this.reception = reception;
    }

    @PutMapping("/api/v1/values")
    @Told("Records figures in one batch, up to 50,000 a call; what is known already is not recorded again. One wrong"
            + " figure keeps all of them out, unless all_or_nothing is false. A call that is sent again with the same"
            + " Idempotency-Key gets the same answer.")
    ResponseEntity<Receipt> take(
            Visitor visitor,
            @RequestBody Sent figures,
            @RequestParam(name = "all_or_nothing", defaultValue = "true") boolean whole,
            @RequestParam(name = "reason", defaultValue = "") String reason,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key) {
        if (figures.tooMany()) {
            throw RefusedAsk.with(
                    HttpStatus.CONTENT_TOO_LARGE, "One call takes up to 50,000 figures; send them in several");
        }
        var answered = reception.take(visitor, figures, new Reception.Wish(whole, reason.strip(), key));
        var answer = ResponseEntity.ok();
        if (answered.again()) {
            answer.header("Idempotency-Replayed", "true");
        }
        return answer.body(answered.receipt());
    }
}
