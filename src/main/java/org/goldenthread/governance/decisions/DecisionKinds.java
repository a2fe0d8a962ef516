package org.goldenthread.governance.decisions;

import org.goldenthread.thread.Kind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The kind of thing that a decision is. */
@Configuration(proxyBeanMethods = false)
class DecisionKinds {

    @Bean
    static Kind decisionKind() {
        return new Kind(Decisions.KIND, "DEC", "Decision", "Decisions", "/governance/decisions", 8);
    }
}
