package org.goldenthread.governance.meetings;

import org.goldenthread.thread.Kind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The kind of thing that is kept here. */
@Configuration(proxyBeanMethods = false)
class MeetingKinds {

    @Bean
    static Kind meetingKind() {
        return new Kind(Meetings.KIND, "MTG", "Meeting", "Meetings", "/governance/meetings", 9);
    }
}
