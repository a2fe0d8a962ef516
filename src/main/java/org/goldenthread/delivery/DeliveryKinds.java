package org.goldenthread.delivery;

import org.goldenthread.access.Act;
import org.goldenthread.site.NavigationItem;
import org.goldenthread.thread.Kind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The kinds of things that this room keeps, and its place in the bar. */
@Configuration(proxyBeanMethods = false)
class DeliveryKinds {

    @Bean
    static Kind portfolioKind() {
        return Level.PORTFOLIO.kind();
    }

    @Bean
    static Kind programmeKind() {
        return Level.PROGRAMME.kind();
    }

    @Bean
    static Kind strandKind() {
        return Level.STRAND.kind();
    }

    @Bean
    static Kind projectKind() {
        return Level.PROJECT.kind();
    }

    @Bean
    static Kind actionKind() {
        return new Kind("action", "ACT", "Action", "Actions", "/delivery/actions", 6);
    }

    @Bean
    static Kind milestoneKind() {
        return new Kind("milestone", "MS", "Milestone", "Milestones", "/delivery/milestones", 6);
    }

    @Bean
    static NavigationItem deliveryItem() {
        return new NavigationItem("Delivery", "/delivery", 40, Act.SEE);
    }
}
