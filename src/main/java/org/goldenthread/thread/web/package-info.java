/**
 * The pages of the thread: a module of its own within the room, because pages stand on the frame and on publishing,
 * which
 * themselves stand on the room's doors.
 */
@ApplicationModule(
        allowedDependencies = {
            "vocabulary",
            "access",
            "thread",
            "thread :: picture",
            "thread :: trace",
            "thread :: search",
            "thread :: loose",
            "site",
            "site :: list",
            "publishing"
        })
@NullMarked
package org.goldenthread.thread.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
