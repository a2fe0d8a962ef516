/**
 * The pages of evidence: a module of its own within the room, because pages stand on the frame and on publishing, which
 * themselves stand on the room's doors.
 */
@ApplicationModule(
        allowedDependencies = {
            "vocabulary",
            "access",
            "thread",
            "evidence",
            "site",
            "site :: list",
            "publishing",
            "publishing :: blocks",
            "publishing :: document"
        })
@NullMarked
package org.goldenthread.evidence.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
