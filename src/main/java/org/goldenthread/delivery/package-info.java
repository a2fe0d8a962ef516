/** What we are doing: programmes, strands, projects, actions and milestones. */
@ApplicationModule(
        allowedDependencies = {
            "vocabulary",
            "access",
            "access :: database",
            "access :: terminal",
            "thread",
            "thread :: tally",
            "site",
            "site :: list",
            "site :: updates",
            "evidence",
            "publishing",
            "publishing :: blocks",
            "publishing :: document",
            "publishing :: open",
            "publishing :: links",
            "intake",
            "intake :: packs",
            "intake :: sheet",
            "intake :: paper",
            "intake :: recognition",
            "intake :: review",
            "intake :: reading",
            "intake :: typed",
            "intake :: wording",
            "organisation",
            "findings",
            "measures",
            "measures :: performance",
            "measures :: rating",
            "plan",
            "plan :: open"
        })
@NullMarked
package org.goldenthread.delivery;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
