package org.goldenthread.delivery.opportunities;

import org.goldenthread.thread.Kind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Opportunities as a kind of thing, in the column of what could come of the work. */
@Configuration(proxyBeanMethods = false)
class OpportunityKinds {

    @Bean
    static Kind opportunityKind() {
        return new Kind("opportunity", "OPP", "Opportunity", "Opportunities", "/delivery/opportunities", 7);
    }
}
