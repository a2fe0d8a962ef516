/** The paper that a body reads, written beside live blocks and frozen when it is issued. */
@ApplicationModule(
        allowedDependencies = {
            "vocabulary",
            "access",
            "access :: database",
            "access :: terminal",
            "thread",
            "thread :: trace",
            "site",
            "site :: list",
            "site :: updates",
            "evidence",
            "publishing",
            "publishing :: document",
            "publishing :: blocks",
            "publishing :: reminders",
            "publishing :: open",
            "intake",
            "intake :: packs",
            "intake :: typed",
            "intake :: wording",
            "organisation",
            "governance",
            "governance :: calendar",
            "governance :: decisions",
            "governance :: effects",
            "governance :: files",
            "governance :: meetings",
            "governance :: minutes",
            "governance :: obligations",
            "governance :: recommendations"
        })
@NullMarked
package org.goldenthread.reports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
