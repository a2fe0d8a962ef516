/** The pages of reporting rounds. */
@NullMarked
package org.goldenthread.reports.rounds.web;

import org.jspecify.annotations.NullMarked;
