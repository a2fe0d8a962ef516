package org.goldenthread.evidence;

import java.time.Instant;

/** What somebody said beside a thing. It is never changed; whoever thinks again says more. */
public record Comment(long id, String ref, long account, String words, Instant said) {}
