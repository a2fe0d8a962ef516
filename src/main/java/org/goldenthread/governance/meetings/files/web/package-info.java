/** Papers of agendas that come as files, on pages. */
@NullMarked
package org.goldenthread.governance.meetings.files.web;

import org.jspecify.annotations.NullMarked;
