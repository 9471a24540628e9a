package cn.gov.zs.housing.disclosure.board;

import cn.gov.zs.platform.uploads.MediaType;

/**
 * A photograph or a paper, as it is known for good. Its content leaves with the notice: a photograph of a board shows what hangs on it.
 *
 * @param type by its content
 * @param size bytes
 * @param digest {@code sha256:<hex>} of what is kept
 */
public record BoardFile(MediaType type, int size, String digest) {}
