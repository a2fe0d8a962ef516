package org.goldenthread.governance.scrutiny;

import org.goldenthread.thread.Kind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The kind of thing that an inquiry is. */
@Configuration(proxyBeanMethods = false)
class InquiryKinds {

    @Bean
    static Kind inquiryKind() {
        return new Kind(Inquiries.KIND, "SCR", "Inquiry", "Inquiries", "/governance/scrutiny", 8);
    }
}
