package org.goldenthread.delivery.issues;

import org.goldenthread.thread.Kind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Issues as a kind of thing, in the column of what could stop us. */
@Configuration(proxyBeanMethods = false)
class IssueKinds {

    @Bean
    static Kind issueKind() {
        return new Kind("issue", "ISS", "Issue", "Issues", "/delivery/issues", 7);
    }
}
