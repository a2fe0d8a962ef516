package org.goldenthread.intake.web;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a person types to correct a proposal. */
public record ProposalForm(String name, String title, String body) {
    public ProposalForm(@Nullable String name, @Nullable String title, @Nullable String body) {
        this.name = Objects.requireNonNullElse(name, "");
        this.title = Objects.requireNonNullElse(title, "");
        this.body = Objects.requireNonNullElse(body, "");
    }
}
