package io.tongban.idp.legacy.table;

/**
 * How long the table may take before it counts as down.
 *
 * @param connectSeconds to connect and log in, and to wait for a free connection
 * @param querySeconds for one statement
 */
public record Timeouts(int connectSeconds, int querySeconds) {}
