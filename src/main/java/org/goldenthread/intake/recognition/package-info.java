/** Recognisers that find findings, priorities, actions and their like in a paper, and propose them. */
@NamedInterface("recognition")
@NullMarked
package org.goldenthread.intake.recognition;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
