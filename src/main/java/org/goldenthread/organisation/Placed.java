package org.goldenthread.organisation;

/** What has a place in the tree: a unit, or a post in a unit. */
public sealed interface Placed permits Unit, Post {
    String ref();

    String council();

    String name();

    Life life();
}
