package org.goldenthread.governance;

import org.goldenthread.access.Act;
import org.goldenthread.site.NavigationItem;
import org.goldenthread.thread.Kind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The kind of thing that the room itself keeps, and its place in the bar. */
@Configuration(proxyBeanMethods = false)
class GovernanceKinds {

    @Bean
    static Kind bodyKind() {
        return new Kind(Bodies.KIND, "BDY", "Body", "Bodies", "/governance/bodies", 9);
    }

    @Bean
    static NavigationItem governanceNavigation() {
        return new NavigationItem("Governance", "/governance", 70, Act.SEE);
    }
}
