/** Pages for coming in, for one's own account, and for administrators; being pages, they stand above the site. */
@ApplicationModule(
        allowedDependencies = {
            "vocabulary",
            "access",
            "access :: entrance",
            "access :: keys",
            "site",
            "site :: list",
            "publishing"
        })
@NullMarked
package org.goldenthread.access.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
