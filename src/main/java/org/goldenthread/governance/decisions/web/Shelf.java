package org.goldenthread.governance.decisions.web;

import org.goldenthread.access.Accounts;
import org.goldenthread.thread.Kinds;
import org.goldenthread.thread.Things;
import org.springframework.stereotype.Component;

/** What the page of a decision names: things, their kinds, and people. */
@Component("decisionShelf")
record Shelf(Things things, Kinds kinds, Accounts accounts) {}
