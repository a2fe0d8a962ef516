package org.goldenthread.risks;

import org.goldenthread.access.Act;
import org.goldenthread.site.NavigationItem;
import org.goldenthread.thread.Kind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The kind of thing that this room keeps, and its place in the bar. */
@Configuration(proxyBeanMethods = false)
class RiskKinds {

    @Bean
    static Kind riskKind() {
        return new Kind(Risks.KIND, "R", "Risk", "Risks", "/risks", 7);
    }

    @Bean
    static NavigationItem riskNavigation() {
        return new NavigationItem("Risks", "/risks", 50, Act.SEE);
    }
}
