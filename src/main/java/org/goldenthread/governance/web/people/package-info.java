/** The pages of people who sit on bodies, and of what they declare. */
@NullMarked
package org.goldenthread.governance.web.people;

import org.jspecify.annotations.NullMarked;
