package org.goldenthread.plan.web;

import java.util.List;
import org.goldenthread.plan.Plan;
import org.goldenthread.site.Crumb;

/**
 * The plan that a page is about, with the ways to its other pages and to the council's other plans.
 *
 * @param plans all plans of the council, the one that counts first
 * @param tab which of the plan's pages this is
 */
public record Chosen(Plan plan, List<Plan> plans, Tab tab) {

    /** The pages of a plan. */
    public enum Tab {
        OVERVIEW("Overview", "/plan"),
        PRIORITIES("Priorities", "/plan/priorities"),
        RESPONSIBILITIES("Who answers", "/plan/responsibilities"),
        RANKING("Ranking", "/plan/ranking"),
        YEARS("Years", "/plan/years"),
        HORIZONS("Horizons", "/plan/horizons"),
        WORKSTREAMS("Workstreams", "/plan/workstreams"),
        CONTRIBUTIONS("Contributions", "/plan/contributions"),
        OVERLAPS("Overlaps", "/plan/overlaps"),
        REMITS("Remits", "/plan/remits"),
        PLANS("Plans and versions", "/plan/plans");

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
    }

    /** The address of another page of this plan. */
    public String href(Tab other) {
        return other.path() + "?plan=" + plan.ref();
    }

    /** The address of this page for another plan. */
    public String href(Plan other) {
        return tab.path() + "?plan=" + other.ref();
    }

    public List<Tab> tabs() {
        return List.of(Tab.values());
    }

    public List<Crumb> crumbs() {
        return tab == Tab.OVERVIEW
                ? List.of(Crumb.here(plan.title()))
                : List.of(new Crumb(plan.title(), href(Tab.OVERVIEW)), Crumb.here(tab.words()));
    }

    /** The breadcrumb of a page below this one. */
    public List<Crumb> crumbs(String here) {
        return List.of(
                new Crumb(plan.title(), href(Tab.OVERVIEW)), new Crumb(tab.words(), href(tab)), Crumb.here(here));
    }
}
