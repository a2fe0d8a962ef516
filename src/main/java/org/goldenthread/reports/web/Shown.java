package org.goldenthread.reports.web;

import org.goldenthread.reports.issue.Comparisons;

/** A part of a report that changed, under its title. */
public record Shown(String title, Comparisons.Part part) {}
