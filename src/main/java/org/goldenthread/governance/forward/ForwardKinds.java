package org.goldenthread.governance.forward;

import org.goldenthread.thread.Kind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The kind of thing that an entry of the forward plan is. */
@Configuration(proxyBeanMethods = false)
class ForwardKinds {

    @Bean
    static Kind plannedKind() {
        return new Kind(ForwardPlan.KIND, "FWD", "Planned decision", "Forward plan", "/governance/forward", 8);
    }
}
