package org.goldenthread.delivery.open;

import java.time.Clock;
import org.goldenthread.delivery.Action.Sort;
import org.goldenthread.delivery.Actions;
import org.goldenthread.publishing.open.PublicPart;
import org.goldenthread.thread.Things;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Both sorts of what is promised for a day. */
@Configuration(proxyBeanMethods = false)
class PublicActions {

    @Bean
    PublicPart actionsForAll(Actions actions, Things things, Clock clock) {
        return new ActionsForAll(Sort.ACTION, actions, things, clock);
    }

    @Bean
    PublicPart milestonesForAll(Actions actions, Things things, Clock clock) {
        return new ActionsForAll(Sort.MILESTONE, actions, things, clock);
    }
}
