/** What others judge: ratings of bodies and inspectors by schemes that are data, with their history and direction. */
@NamedInterface("judgements")
@NullMarked
package org.goldenthread.findings.judgements;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
