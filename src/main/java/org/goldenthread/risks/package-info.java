/** What could stop us: risks, controls and issues, and the register each belongs to. */
@ApplicationModule(
        allowedDependencies = {
            "vocabulary",
            "access",
            "access :: database",
            "thread",
            "site",
            "site :: list",
            "site :: updates",
            "site :: chart",
            "evidence",
            "publishing",
            "publishing :: blocks",
            "publishing :: document",
            "intake",
            "intake :: packs",
            "intake :: paper",
            "intake :: reading",
            "intake :: recognition",
            "intake :: review",
            "intake :: typed",
            "intake :: wording",
            "organisation",
            "delivery",
            "delivery :: raid"
        })
@NullMarked
package org.goldenthread.risks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
