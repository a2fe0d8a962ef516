package org.goldenthread.organisation.register.web;

import org.goldenthread.access.Standing;
import org.goldenthread.organisation.register.Councils.Details;

/** A council that the visitor belongs to. */
public record CouncilView(Standing standing, Details details, boolean ruled) {}
