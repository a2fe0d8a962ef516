package org.goldenthread.intake.web;

import java.util.List;

/** How the kinds of proposals are called, and in which order they are reviewed. */
final class ProposalWords {
    private static final List<String> ORDER = List.of(
            "source",
            "theme",
            "objective",
            "priority",
            "workstream",
            "enabler",
            "finding",
            "responsibility",
            "ranking",
            "year-priority",
            "horizon",
            "recommendation",
            "action",
            "milestone",
            "indicator",
            "risk",
            "saving",
            "budget",
            "implication",
            "shared-service",
            "body",
            "project",
            "issue",
            "key-decision");

    private ProposalWords() {}

    static int order(String kind) {
        int at = ORDER.indexOf(kind);
        return at < 0 ? ORDER.size() : at;
    }

    static String plural(String kind) {
        var words = noun(kind);
        var plural = words.endsWith("y") ? words.substring(0, words.length() - 1) + "ies" : words + "s";
        return Character.toUpperCase(plural.charAt(0)) + plural.substring(1);
    }

    private static String noun(String kind) {
        return switch (kind) {
            case "horizon" -> "horizon entry";
            case "sign-off" -> "signature";
            case "ranking" -> "ranked service";
            case "year-priority" -> "priority by year";
            default -> kind.replace('-', ' ');
        };
    }

    static String counted(String kind, int count) {
        return count == 1
                ? "1 " + noun(kind)
                : kind.equals("year-priority")
                        ? count + " priorities by year"
                        : count + " " + plural(kind).toLowerCase(java.util.Locale.ROOT);
    }
}
