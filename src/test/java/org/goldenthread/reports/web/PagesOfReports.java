package org.goldenthread.reports.web;

import org.goldenthread.Fixtures;
import org.goldenthread.Product;
import org.goldenthread.Visit;
import org.goldenthread.access.Accounts;
import org.goldenthread.access.Role;
import org.goldenthread.reports.ReportFixtures;
import org.goldenthread.reports.Reports;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A council with reports, and its pages as somebody sees them. */
@Product
abstract class PagesOfReports {
    @Autowired
    Fixtures fixtures;

    @Autowired
    ApplicationContext product;

    @Autowired
    Reports reports;

    @Autowired
    Accounts accounts;

    String council = "";
    ReportFixtures make;

    @BeforeEach
    void council() {
        council = fixtures.council();
        make = ReportFixtures.of(product, council);
    }

    Visit as(Role role) {
        return fixtures.visit(fixtures.person(council, role));
    }

    /** Somebody who holds a post. */
    Visit holding(Role role, String post) {
        var account = fixtures.person(council, role);
        fixtures.installation(() -> {
            accounts.holdPost(account.id(), council, post);
            return account;
        });
        return fixtures.visit(account);
    }
}
