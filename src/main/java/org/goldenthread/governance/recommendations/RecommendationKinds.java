package org.goldenthread.governance.recommendations;

import org.goldenthread.thread.Kind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The kind of thing that a recommendation is. */
@Configuration(proxyBeanMethods = false)
class RecommendationKinds {

    @Bean
    static Kind recommendationKind() {
        return new Kind(
                Recommendations.KIND, "REC", "Recommendation", "Recommendations", "/governance/recommendations", 8);
    }
}
