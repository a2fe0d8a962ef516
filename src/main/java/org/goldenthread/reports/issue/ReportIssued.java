package org.goldenthread.reports.issue;

/** A report was issued and will not change any more. */
public record ReportIssued(String ref, String council) {}
