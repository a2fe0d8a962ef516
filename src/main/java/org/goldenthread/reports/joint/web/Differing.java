package org.goldenthread.reports.joint.web;

import java.util.List;
import org.goldenthread.reports.issue.Change;

/** A part of a source in which two versions differ. */
public record Differing(String title, List<Change> changes) {
    public Differing {
        changes = List.copyOf(changes);
    }
}
