/** Pages of the register of authorities and of the councils of this installation. */
@NullMarked
package org.goldenthread.organisation.register.web;

import org.jspecify.annotations.NullMarked;
