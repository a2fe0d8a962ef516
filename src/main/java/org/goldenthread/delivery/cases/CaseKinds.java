package org.goldenthread.delivery.cases;

import org.goldenthread.thread.Kind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Business cases as a kind of thing, in the column of projects. */
@Configuration(proxyBeanMethods = false)
class CaseKinds {

    @Bean
    static Kind caseKind() {
        return new Kind("case", "BC", "Business case", "Business cases", "/delivery/cases", 5);
    }
}
