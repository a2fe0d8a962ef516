package org.goldenthread.intake;

import org.goldenthread.intake.paper.Paper;
import org.goldenthread.intake.recognition.Recognised;

/** A paper as read, and what was recognised in it; nothing is saved yet. */
public record IngestReport(Paper paper, Recognised recognised) {}
