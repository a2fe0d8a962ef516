/** The pages of meetings. */
@NullMarked
package org.goldenthread.governance.meetings.web;

import org.jspecify.annotations.NullMarked;
