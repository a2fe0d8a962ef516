package org.goldenthread.reports.web;

import org.goldenthread.reports.issue.ReportComparisons;

/** A part of a report that changed, under its title. */
public record Shown(String title, ReportComparisons.Part part) {}
