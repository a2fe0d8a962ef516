package org.goldenthread.organisation;

import org.goldenthread.access.Act;
import org.goldenthread.site.NavigationItem;
import org.goldenthread.thread.Kind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The kinds of thing that this room keeps, and its entry in the bar. */
@Configuration(proxyBeanMethods = false)
class OrganisationKinds {
    private static final String UNIT = "unit";
    private static final String POST = "post";

    @Bean
    static Kind unitKind() {
        return new Kind(UNIT, "U", "Unit", "Units", "/organisation/units", 9);
    }

    @Bean
    static Kind postKind() {
        return new Kind(POST, "POST", "Post", "Posts", "/organisation/posts", 9);
    }

    @Bean
    static NavigationItem organisationInTheBar() {
        return new NavigationItem("Organisation", "/organisation", 95, Act.SEE);
    }
}
