package org.goldenthread.delivery.files;

import org.goldenthread.delivery.ActionCourses;
import org.goldenthread.delivery.Actions;
import org.goldenthread.delivery.Undertakings;
import org.goldenthread.delivery.dependencies.Dependencies;
import org.goldenthread.organisation.Posts;
import org.goldenthread.thread.Things;
import org.springframework.stereotype.Component;

/** The doors through which a file goes, the same as those of the pages. */
@Component
record PlanDoors(
        Undertakings undertakings,
        Actions actions,
        ActionCourses courses,
        Dependencies dependencies,
        Posts posts,
        Things things) {}
