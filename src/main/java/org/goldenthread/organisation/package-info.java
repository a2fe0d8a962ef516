/** Who is accountable: councils, services, teams, posts, people, and the peers a council is compared with. */
@ApplicationModule(
        allowedDependencies = {
            "vocabulary",
            "access",
            "access :: database",
            "thread",
            "evidence",
            "site",
            "site :: list",
            "site :: updates",
            "intake",
            "intake :: packs",
            "intake :: reading",
            "intake :: sheet",
            "intake :: wording",
            "publishing"
        })
@NullMarked
package org.goldenthread.organisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
