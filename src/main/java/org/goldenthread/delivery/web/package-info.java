/** The pages of programmes, strands, projects, actions and milestones. */
@NullMarked
package org.goldenthread.delivery.web;

import org.jspecify.annotations.NullMarked;
