/** The frame around every page: layout, navigation, home, search box, charts, errors. */
@ApplicationModule(
        allowedDependencies = {
            "vocabulary",
            "access",
            "access :: entrance",
            "thread",
            "thread :: loose",
            "thread :: tally"
        })
@NullMarked
package org.goldenthread.site;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
