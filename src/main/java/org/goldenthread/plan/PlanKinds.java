package org.goldenthread.plan;

import org.goldenthread.thread.Kind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The kinds of things that this room keeps. Every level of a plan's hierarchy holds priorities, whatever its name. */
@Configuration(proxyBeanMethods = false)
class PlanKinds {

    @Bean
    static Kind planKind() {
        return new Kind(Plans.KIND, "PLAN", "Plan", "Plans", "/plan/plans", 3);
    }

    @Bean
    static Kind priorityKind() {
        return new Kind(Priorities.KIND, "P", "Priority", "Priorities", "/plan/priorities", 3);
    }

    @Bean
    static Kind workstreamKind() {
        return new Kind(Workstreams.KIND, "W", "Workstream", "Workstreams", "/plan/workstreams", 4);
    }
}
