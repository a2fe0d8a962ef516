package org.goldenthread.delivery.equality;

import org.goldenthread.thread.Kind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Equality impact assessments as a kind of thing, in the column of projects. */
@Configuration(proxyBeanMethods = false)
class EqualityKinds {

    @Bean
    static Kind equalityKind() {
        return new Kind(
                "equality",
                "EIA",
                "Equality impact assessment",
                "Equality impact assessments",
                "/delivery/equality",
                5);
    }
}
