/** The pages of reports that are owed. */
@NullMarked
package org.goldenthread.governance.obligations.web;

import org.jspecify.annotations.NullMarked;
