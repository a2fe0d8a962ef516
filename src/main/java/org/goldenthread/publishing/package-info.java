/** The door out: PDF, Word, spreadsheets, open data, messages. */
@ApplicationModule(
        allowedDependencies = {
            "vocabulary",
            "access",
            "access :: database",
            "access :: entrance",
            "thread",
            "evidence",
            "site",
            "site :: list",
            "site :: updates"
        })
@NullMarked
package org.goldenthread.publishing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
