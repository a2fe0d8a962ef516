package org.goldenthread.risks.web;

import org.goldenthread.Fixtures;
import org.goldenthread.Product;
import org.goldenthread.Visit;
import org.goldenthread.access.Role;
import org.goldenthread.risks.RiskFixtures;
import org.goldenthread.risks.Risks;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A council with registers, and its pages as somebody sees them. */
@Product
abstract class PagesOfRisks {
    @Autowired
    Fixtures fixtures;

    @Autowired
    ApplicationContext product;

    @Autowired
    Risks risks;

    String council = "";
    RiskFixtures make;

    @BeforeEach
    void registers() {
        council = fixtures.council();
        make = fixtures.installation(() -> RiskFixtures.of(product, council));
    }

    Visit as(Role role) {
        return fixtures.visit(fixtures.person(council, role));
    }
}
