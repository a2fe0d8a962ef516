package org.goldenthread.risks.web;

import org.goldenthread.risks.Assessments;
import org.goldenthread.risks.Risks;
import org.goldenthread.risks.Steps;
import org.goldenthread.risks.matrix.Matrices;
import org.goldenthread.risks.register.Registers;
import org.springframework.stereotype.Component;

/** The room's own doors, for pages that need many of them. */
@Component
record RiskDoors(Risks risks, Assessments assessments, Steps steps, Registers registers, Matrices matrices) {}
