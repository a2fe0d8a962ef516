/** The work programme of scrutiny: what each committee looks at, why, when and how, across committees and councils. */
@NullMarked
package org.goldenthread.governance.scrutiny;

import org.jspecify.annotations.NullMarked;
