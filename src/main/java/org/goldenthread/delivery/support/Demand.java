package org.goldenthread.delivery.support;

import java.math.BigDecimal;
import java.time.YearMonth;

/** Days of an enabling service that an undertaking wants in a month. */
record Demand(String ref, String title, String level, Enabling service, YearMonth month, BigDecimal days) {

    /** A service that supports undertakings. */
    record Enabling(long id, String name) {}
}
