package org.goldenthread.benefits.web;

import java.util.List;
import org.goldenthread.site.Crumb;

/** The pages of this room that stand side by side. */
public enum Tab {
    OVERVIEW("Overview", "/benefits"),
    SAVINGS("Ledger", "/benefits/savings"),
    FORECASTS("Forecasts", "/benefits/forecasts"),
    REQUIREMENT("Requirement", "/benefits/requirement"),
    HEADLINES("Headlines", "/benefits/headlines"),
    DATES("Late dates", "/benefits/dates"),
    OVERLAPS("Overlaps", "/benefits/overlaps"),
    BENEFITS("Benefits", "/benefits/profiles"),
    STATEMENT("Statement", "/benefits/statement"),
    BUDGETS("Budgets", "/benefits/budgets"),
    RECORD("Track record", "/benefits/record");

    private static final String ROOM = "What it is worth";
    private final String words;
    private final String path;

    Tab(String words, String path) {
        this.words = words;
        this.path = path;
    }

    public String words() {
        return words;
    }

    public String path() {
        return path;
    }

    public List<Crumb> crumbs() {
        return this == OVERVIEW
                ? List.of(Crumb.here(ROOM))
                : List.of(new Crumb(ROOM, OVERVIEW.path), Crumb.here(words));
    }

    /** The breadcrumb of a page below this one. */
    public List<Crumb> crumbs(String here) {
        return List.of(new Crumb(ROOM, OVERVIEW.path), new Crumb(words, path), Crumb.here(here));
    }

    /** The breadcrumb of a page below the page of a thing. */
    public List<Crumb> crumbs(String title, String address, String here) {
        return List.of(
                new Crumb(ROOM, OVERVIEW.path), new Crumb(words, path), new Crumb(title, address), Crumb.here(here));
    }
}
