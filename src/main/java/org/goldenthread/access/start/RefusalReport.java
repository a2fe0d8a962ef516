package org.goldenthread.access.start;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;

/** Shows a refusal to start as the sentence it is, instead of the inside of the product. */
public final class RefusalReport implements FailureAnalyzer {
    @Override
    public @Nullable FailureAnalysis analyze(Throwable failure) {
        return RefusedToStart.within(failure)
                .map(refusal -> new FailureAnalysis(refusal.getMessage(), null, refusal))
                .orElse(null);
    }
}
