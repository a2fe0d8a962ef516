package org.goldenthread.intake.web;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a person types to correct a proposal. @param place what it is to become part of; empty for as the paper says */
public record ProposalForm(String name, String title, String body, String place) {
    public ProposalForm(@Nullable String name, @Nullable String title, @Nullable String body, @Nullable String place) {
        this.name = Objects.requireNonNullElse(name, "");
        this.title = Objects.requireNonNullElse(title, "");
        this.body = Objects.requireNonNullElse(body, "");
        this.place = Objects.requireNonNullElse(place, "");
    }
}
