package org.goldenthread.measures;

import org.goldenthread.thread.Kind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The kind of thing that this room keeps. */
@Configuration(proxyBeanMethods = false)
class MeasureKinds {

    @Bean
    static Kind measureKind() {
        return new Kind(Measures.KIND, "M", "Measure", "Measures", "/measures", 6);
    }
}
