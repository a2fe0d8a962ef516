package org.goldenthread.site.updates.web;

import org.goldenthread.access.NotHere;
import org.goldenthread.site.updates.Sort;

/** How the page and its addresses name an update: "figure-M-3_12_0_P3M_2031-07-01". */
record UpdateId(String sort, String key) {
    private static final int LONGEST = 200;

    static String of(Sort sort, String key) {
        return sort.code() + "-" + key;
    }

    static UpdateId read(String written) {
        int dash = written.indexOf('-');
        if (dash < 1 || written.length() > LONGEST) {
            throw new NotHere("this update");
        }
        return new UpdateId(written.substring(0, dash), written.substring(dash + 1));
    }

    @Override
    public String toString() {
        return sort + "-" + key;
    }
}
