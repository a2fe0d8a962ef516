package org.goldenthread.benefits;

import org.goldenthread.thread.Kind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The kinds of things that this room keeps. */
@Configuration(proxyBeanMethods = false)
class BenefitKinds {

    @Bean
    static Kind savingKind() {
        return new Kind(Savings.KIND, "SAV", "Saving", "Savings", "/benefits/savings", 7);
    }
}
