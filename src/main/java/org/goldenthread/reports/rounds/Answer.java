package org.goldenthread.reports.rounds;

import org.goldenthread.site.updates.Reporting.Told;

/**
 * A line of a round and what was said to it: as it stands today, or as it stood when the round was closed.
 *
 * @param late how many working days after the due day it was answered, or has been owed so far; 0 where it is in time
 * @param names what post and service are, or were, called
 */
public record Answer(RoundLine line, Standing standing, Told told, int late, Names names) {

    /** What post and service are called; empty where there is none. */
    public record Names(String post, String service) {
        private static final String NOBODY = "Nobody";
        private static final String NONE = "No service";

        public String postWords() {
            return post.isEmpty() ? NOBODY : post;
        }

        public String serviceWords() {
            return service.isEmpty() ? NONE : service;
        }
    }

    /** "Done late by 3 working days", "Excused: the system was changed". */
    public String standingWords() {
        var by = late == 1 ? " by one working day" : " by " + late + " working days";
        return switch (standing) {
            case EXCUSED -> standing.state().words() + ": " + line.excused();
            case LATE, OVERDUE -> standing.state().words() + (late == 0 ? "" : by);
            case DONE, OWED -> standing.state().words();
        };
    }
}
