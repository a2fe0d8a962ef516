package org.goldenthread.benefits.costs;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What the heads over the columns of a finance system's extract most likely mean: "COST_CENTRE", "CC Description",
 * "Annual Budget", "Actual to date". The likeliest look of a head comes first; a head is given back as it is printed.
 */
record CostHeads(List<String> heads) {
    private static final String CODE = "(?: code| number| no| id)?";
    private static final String NO_AMOUNT =
            "(?!.*(?:variance|remaining|available|left|prior|previous|last year|commit))";
    private static final String NO_BUDGET = NO_AMOUNT + "(?!.*(?:budget|forecast))";
    private static final String SO_FAR = "(?:to date|ytd|cumulative)";

    CostHeads {
        heads = heads.stream().map(String::strip).toList();
    }

    String centre() {
        return first(
                "(?:cost )?cent(?:re|er)" + CODE,
                "cc" + CODE + "|cost c(?:tr|c)|costc|cost code|code",
                ".*cost cent(?:re|er).*",
                ".*cent(?:re|er).*");
    }

    String name() {
        return first(
                "(?:cost )?cent(?:re|er) (?:name|title|desc.*)|cc (?:name|title|desc.*)",
                "(?:name|title|desc|description|service)",
                "(?!.*(?:period|month|account|subjective|directorate|ledger|budget|supplier)).*(?:name|title|desc).*");
    }

    String period() {
        return first("(?:(?:accounting|posting|fiscal|financial|ledger|gl) )?(?:period|month)"
                + "(?: name| no| number| code| description)?");
    }

    /** Of a month where the file has a row for each month, else of the year. */
    String budget() {
        var monthly = "(?:period|month|monthly|mtd|in month) budget.*|budget (?:mtd|in month)";
        var yearly = "(?:(?:annual|full year|current|revised|latest|approved|working|total|original) )+budget.*";
        return period().isEmpty()
                ? first(yearly, NO_AMOUNT + ".*\\bbud(?:get)?\\b.*")
                : first(monthly, NO_AMOUNT + ".*\\bbud(?:get)?\\b.*");
    }

    /** Of a month where the file has a row for each month, else of the year so far. */
    String actual() {
        var any = NO_BUDGET + ".*\\bactuals?\\b.*";
        var spent = NO_BUDGET + ".*\\b(?:spend|spent|expenditure|outturn|amount)\\b.*";
        return period().isEmpty()
                ? first(
                        NO_BUDGET + ".*actuals?.*" + SO_FAR + ".*|" + SO_FAR + " actuals?",
                        any,
                        spent,
                        NO_BUDGET + ".*" + SO_FAR)
                : first(any, spent);
    }

    /** How many of the columns that matter are found; a row of heads has the most. */
    int hits() {
        return (int) Stream.of(centre(), budget(), actual())
                .filter(one -> !one.isEmpty())
                .count();
    }

    private String first(String... looks) {
        return Stream.of(looks)
                .flatMap(look -> heads.stream().filter(one -> plain(one).matches(look)))
                .findFirst()
                .orElse("");
    }

    private static String plain(String head) {
        return head.toLowerCase(Locale.UK).replaceAll("[^a-z0-9]+", " ").strip();
    }
}
