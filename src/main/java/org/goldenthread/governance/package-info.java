/** Who decides: bodies, meetings, decisions, the forward plan, scrutiny and the reports they read. */
@ApplicationModule(
        allowedDependencies = {
            "vocabulary",
            "access",
            "access :: database",
            "thread",
            "thread :: tally",
            "site",
            "site :: list",
            "site :: updates",
            "site :: chart",
            "evidence",
            "publishing",
            "publishing :: links",
            "publishing :: document",
            "publishing :: open",
            "publishing :: blocks",
            "intake",
            "intake :: packs",
            "intake :: sheet",
            "intake :: paper",
            "intake :: reading",
            "intake :: recognition",
            "intake :: review",
            "intake :: typed",
            "intake :: wording",
            "organisation",
            "findings",
            "measures",
            "plan",
            "plan :: versions",
            "delivery",
            "delivery :: dates",
            "delivery :: lifecycle",
            "risks",
            "risks :: register",
            "risks :: showing",
            "benefits"
        })
@NullMarked
package org.goldenthread.governance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
