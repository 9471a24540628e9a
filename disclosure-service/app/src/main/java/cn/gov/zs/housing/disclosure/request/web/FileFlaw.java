package cn.gov.zs.housing.disclosure.request.web;

/**
 * What is wrong with a file that was sent.
 *
 * @param key of the message
 * @param limit the number it speaks of
 */
public record FileFlaw(String key, int limit) {}
