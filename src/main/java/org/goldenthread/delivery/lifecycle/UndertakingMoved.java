package org.goldenthread.delivery.lifecycle;

/** An undertaking has come to another stage of its life. */
public record UndertakingMoved(String ref, String council, Stage before, Stage after) {}
