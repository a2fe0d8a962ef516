package org.goldenthread.governance;

import org.goldenthread.Fixtures;
import org.goldenthread.Product;
import org.goldenthread.Visit;
import org.goldenthread.access.Role;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A council of its own for every test, with bodies to be made, and its pages as somebody sees them. */
@Product
public abstract class PagesOfGovernance {
    @Autowired
    protected Fixtures fixtures;

    @Autowired
    protected ApplicationContext product;

    protected String council = "";

    @BeforeEach
    void council() {
        council = fixtures.council();
    }

    protected GovernanceFixtures make() {
        return GovernanceFixtures.of(product, council);
    }

    protected Visit as(Role role) {
        return fixtures.visit(fixtures.person(council, role));
    }
}
