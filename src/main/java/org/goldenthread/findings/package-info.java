/** What we have been told: sources, their findings, the responses to them, and the judgements others pass on us. */
@ApplicationModule(
        allowedDependencies = {
            "vocabulary",
            "access",
            "access :: database",
            "thread",
            "thread :: search",
            "thread :: tally",
            "site",
            "site :: list",
            "site :: updates",
            "evidence",
            "intake",
            "intake :: recognition",
            "intake :: paper",
            "intake :: review",
            "intake :: wording",
            "publishing",
            "organisation"
        })
@NullMarked
package org.goldenthread.findings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
