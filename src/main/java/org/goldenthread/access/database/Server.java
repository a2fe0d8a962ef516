package org.goldenthread.access.database;

/**
 * A PostgreSQL server that holds the record, seen by its owner.
 *
 * @param url its JDBC address
 * @param owner the role that owns every schema
 * @param password of the owner
 */
public record Server(String url, String owner, String password) {}
