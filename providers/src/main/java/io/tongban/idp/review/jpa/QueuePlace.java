package io.tongban.idp.review.jpa;

import java.time.LocalDate;

/**
 * A place in a list of cases, from which the next page is read.
 *
 * @param backwards whether the page before it is wanted
 */
public record QueuePlace(LocalDate dueDay, long submittedAt, String id, boolean backwards) {}
