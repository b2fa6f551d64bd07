package io.tongban.simulators;

import java.time.Instant;

/**
 * One request as the carrier saw it, repeats and refused ones included.
 *
 * @param at when it came
 * @param idempotencyKey the sender's mark, or null where it could not be read
 * @param to the mobile number, or null
 * @param status what it was answered
 * @param repeated whether its mark was known
 */
public record SeenRequest(Instant at, String idempotencyKey, String to, int status, boolean repeated) {}
