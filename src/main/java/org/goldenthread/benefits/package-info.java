/** What it is worth: savings and other benefits, promised, forecast and delivered. */
@ApplicationModule(
        allowedDependencies = {
            "vocabulary",
            "access",
            "thread",
            "thread :: tally",
            "site",
            "site :: list",
            "site :: updates",
            "site :: chart",
            "evidence",
            "publishing",
            "intake",
            "intake :: packs",
            "intake :: recognition",
            "intake :: review",
            "intake :: sheet",
            "intake :: typed",
            "intake :: wording",
            "organisation",
            "measures",
            "measures :: packs",
            "measures :: performance",
            "measures :: reading",
            "measures :: sheet",
            "delivery"
        })
@NullMarked
package org.goldenthread.benefits;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
