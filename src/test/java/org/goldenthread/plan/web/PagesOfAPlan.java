package org.goldenthread.plan.web;

import org.goldenthread.Fixtures;
import org.goldenthread.Product;
import org.goldenthread.Visit;
import org.goldenthread.access.Role;
import org.goldenthread.plan.Plan;
import org.goldenthread.plan.PlanFixtures;
import org.goldenthread.plan.Priorities;
import org.goldenthread.plan.Priority;
import org.goldenthread.plan.Responsibilities;
import org.goldenthread.plan.Workstreams;
import org.goldenthread.plan.ranking.Horizons;
import org.goldenthread.plan.ranking.Ranking;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A council with a plan, and its pages as somebody sees them. */
@Product
abstract class PagesOfAPlan {
    @Autowired
    Fixtures fixtures;

    @Autowired
    ApplicationContext product;

    @Autowired
    Priorities priorities;

    @Autowired
    Workstreams workstreams;

    @Autowired
    Responsibilities responsibilities;

    @Autowired
    Ranking ranking;

    @Autowired
    Horizons horizons;

    String council = "";
    Plan plan;

    @BeforeEach
    void aPlan() {
        council = fixtures.council();
        plan = fixtures.installation(() -> PlanFixtures.of(product).bestValue(council));
    }

    Priority coded(String code) {
        return fixtures.installation(() -> priorities.inPlan(plan.ref()).stream()
                .filter(one -> one.at().code().equals(code))
                .findFirst()
                .orElseThrow());
    }

    Visit as(Role role) {
        return fixtures.visit(fixtures.person(council, role));
    }
}
