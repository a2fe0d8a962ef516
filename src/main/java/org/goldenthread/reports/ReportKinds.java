package org.goldenthread.reports;

import org.goldenthread.access.Act;
import org.goldenthread.reports.rounds.ReportingRounds;
import org.goldenthread.site.NavigationItem;
import org.goldenthread.thread.Kind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The kind of thing that this room keeps, and its place in the bar. */
@Configuration(proxyBeanMethods = false)
class ReportKinds {

    @Bean
    static Kind reportKind() {
        return new Kind(Reports.KIND, "RPT", "Report", "Reports", "/reports", 9);
    }

    @Bean
    static Kind roundKind() {
        return new Kind(ReportingRounds.KIND, "RND", "Reporting round", "Reporting rounds", "/reports/rounds", 9);
    }

    @Bean
    static NavigationItem reportNavigation() {
        return new NavigationItem("Reports", "/reports", 80, Act.SEE);
    }
}
