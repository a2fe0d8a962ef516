/** How we know: measures, values, targets, ratings, trends and comparison with others. */
@ApplicationModule(
        allowedDependencies = {
            "vocabulary",
            "access",
            "access :: database",
            "access :: terminal",
            "thread",
            "thread :: search",
            "thread :: tally",
            "site",
            "site :: list",
            "site :: updates",
            "site :: chart",
            "evidence",
            "intake",
            "intake :: packed",
            "intake :: reading",
            "intake :: packs",
            "intake :: wording",
            "publishing",
            "publishing :: blocks",
            "publishing :: document",
            "publishing :: open",
            "organisation",
            "organisation :: register"
        })
@NullMarked
package org.goldenthread.measures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
