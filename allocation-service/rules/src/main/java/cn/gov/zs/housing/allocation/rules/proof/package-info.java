/** What binds bytes: SHA-256 and SM3 digests, the Merkle tree of RFC 6962, tags and receipts, the office's signature. */
@NullMarked
package cn.gov.zs.housing.allocation.rules.proof;

import org.jspecify.annotations.NullMarked;
