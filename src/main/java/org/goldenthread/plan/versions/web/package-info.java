/** The pages about versions of plans: keep, approve, look at, compare. */
@NullMarked
package org.goldenthread.plan.versions.web;

import org.jspecify.annotations.NullMarked;
