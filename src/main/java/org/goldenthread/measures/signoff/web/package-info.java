/** The page on which figures are approved, accepted, returned and unlocked. */
@NullMarked
package org.goldenthread.measures.signoff.web;

import org.jspecify.annotations.NullMarked;
