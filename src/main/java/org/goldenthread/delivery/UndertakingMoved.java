package org.goldenthread.delivery;

/** An undertaking has come to another stage of its life. */
public record UndertakingMoved(String ref, String council, Stage before, Stage after) {}
