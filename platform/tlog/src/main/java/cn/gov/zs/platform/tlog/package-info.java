/** A transparency log as the C2SP specifications write it: Merkle tree, tiles, signed checkpoints and proofs. Nothing but Java. */
@NullMarked
package cn.gov.zs.platform.tlog;

import org.jspecify.annotations.NullMarked;
