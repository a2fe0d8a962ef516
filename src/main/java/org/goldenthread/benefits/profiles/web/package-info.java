/** The pages of benefits. */
@NullMarked
package org.goldenthread.benefits.profiles.web;

import org.jspecify.annotations.NullMarked;
