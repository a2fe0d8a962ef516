/** What the form of a committee report holds: recommendations, implications, the key decision, background papers. */
@NullMarked
package org.goldenthread.intake.form;

import org.jspecify.annotations.NullMarked;
