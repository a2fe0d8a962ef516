/** What we have chosen: objectives, priorities, workstreams and who answers for each. */
@ApplicationModule(
        allowedDependencies = {
            "vocabulary",
            "access",
            "thread",
            "site",
            "site :: list",
            "evidence",
            "publishing",
            "publishing :: document",
            "publishing :: open",
            "intake",
            "intake :: packs",
            "intake :: paper",
            "intake :: recognition",
            "intake :: review",
            "intake :: typed",
            "intake :: wording",
            "organisation",
            "findings"
        })
@NullMarked
package org.goldenthread.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
