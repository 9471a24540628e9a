package cn.gov.zs.housing.gateway.published;

import org.jspecify.annotations.Nullable;

/** Reads {@code If-None-Match} (RFC 9110, 13.1.2). */
final class EntityTags {

    private EntityTags() {}

    /**
     * Whether the reader has these bytes already.
     *
     * @param header all its values; absent when the request says nothing
     * @param tag ours, with its quotes
     */
    static boolean match(@Nullable String header, String tag) {
        if (header == null) {
            return false;
        }
        var at = 0;
        while (at < header.length()) {
            var c = header.charAt(at);
            if (c == ' ' || c == '\t' || c == ',') {
                at++;
                continue;
            }
            if (c == '*') {
                return header.strip().equals("*");
            }
            if (header.startsWith("W/", at)) {
                at += 2;
            }
            if (at >= header.length() || header.charAt(at) != '"') {
                return false;
            }
            var end = header.indexOf('"', at + 1);
            if (end < 0) {
                return false;
            }
            if (tag.length() == end + 1 - at && header.startsWith(tag, at)) {
                return true;
            }
            at = end + 1;
        }
        return false;
    }
}
