package org.goldenthread.governance.scrutiny;

/** A question of a session, its answer, and what is to be done because of it. @param id 0 for a new one */
public record Question(long id, String question, String askedBy, String answer, String answeredBy, String action) {}
