/** Recognisers that find findings, priorities, actions and their like in a paper, and propose them. */
@NullMarked
package org.goldenthread.intake.recognition;

import org.jspecify.annotations.NullMarked;
