package cn.gov.zs.housing.disclosure.library;

import cn.gov.zs.platform.uploads.MediaType;

/**
 * A paper that belongs to a text.
 *
 * @param id the form that brought it
 * @param name as it is shown and saved; without a path
 * @param type by its content
 * @param size bytes
 * @param digest {@code sha256:<hex>} of what is kept
 */
public record Attachment(String id, String name, MediaType type, int size, String digest) {}
