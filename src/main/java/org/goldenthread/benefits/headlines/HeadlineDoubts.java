package org.goldenthread.benefits.headlines;

import java.util.List;
import org.goldenthread.publishing.blocks.TypedFigures;
import org.springframework.stereotype.Component;

/** Tells of a headline that is typed into a paper and that the ledger does not bear out. */
@Component
class HeadlineDoubts implements TypedFigures {
    private final Headlines headlines;

    HeadlineDoubts(Headlines headlines) {
        this.headlines = headlines;
    }

    @Override
    public List<String> doubts(String council, String words) {
        var typed = TypedMoney.in(words);
        if (typed.isEmpty()) {
            return List.of();
        }
        var open =
                headlines.of(council).stream().filter(one -> !one.reconciles()).toList();
        return typed.entrySet().stream()
                .flatMap(sum -> open.stream()
                        .filter(one -> one.figure().amount().equals(sum.getValue()))
                        .map(one -> "“%s” is typed; the ledger does not bear out the headline “%s” for %s: %s"
                                .formatted(
                                        sum.getKey(),
                                        one.thing().title(),
                                        one.figure().years(),
                                        one.words())))
                .toList();
    }
}
