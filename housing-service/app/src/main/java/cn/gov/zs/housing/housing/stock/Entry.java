package cn.gov.zs.housing.housing.stock;

import java.time.Instant;

/**
 * Who brought something into the books.
 *
 * @param form the form that brought it: a form sent twice is told from a door entered twice
 * @param by the officer's subject in the token, never a name
 * @param at when
 */
public record Entry(String form, String by, Instant at) {}
