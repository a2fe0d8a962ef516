/** Papers of agendas that come as files. */
@NamedInterface("files")
@NullMarked
package org.goldenthread.governance.meetings.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
