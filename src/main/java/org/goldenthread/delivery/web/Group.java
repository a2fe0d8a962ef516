package org.goldenthread.delivery.web;

import java.util.List;
import org.goldenthread.delivery.Undertaking;

/** A programme with its strands and the projects directly in it, as the overview lists it. */
public record Group(Undertaking one, List<Undertaking> parts) {}
