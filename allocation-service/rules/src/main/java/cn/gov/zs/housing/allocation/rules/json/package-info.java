/** Canonical JSON (RFC 8785) in the small profile that digests are taken of: objects, lists, text, whole numbers, true and false. */
@NullMarked
package cn.gov.zs.housing.allocation.rules.json;

import org.jspecify.annotations.NullMarked;
