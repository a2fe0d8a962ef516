/** The door in: papers, spreadsheets and feeds become proposals that a room accepts or refuses. */
@ApplicationModule(
        allowedDependencies = {
            "vocabulary",
            "access",
            "access :: database",
            "access :: start",
            "thread",
            "thread :: search",
            "evidence",
            "publishing",
            "site",
            "site :: list"
        })
@NullMarked
package org.goldenthread.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
