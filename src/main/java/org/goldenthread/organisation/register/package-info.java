/** The register of authorities: every council that is or was, under which names, and what followed it. */
@NullMarked
@NamedInterface("register")
package org.goldenthread.organisation.register;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
