package org.goldenthread.plan.web;

import org.goldenthread.plan.Plans;
import org.goldenthread.plan.Priorities;
import org.goldenthread.plan.Remits;
import org.goldenthread.plan.Responsibilities;
import org.goldenthread.plan.Workstreams;
import org.goldenthread.plan.ranking.Horizons;
import org.goldenthread.plan.ranking.Ranking;
import org.springframework.stereotype.Component;

/** The room's own doors, for pages that need many of them. */
@Component
record Doors(
        Plans plans,
        Priorities priorities,
        Workstreams workstreams,
        Responsibilities responsibilities,
        Remits remits,
        Ranking ranking,
        Horizons horizons) {}
