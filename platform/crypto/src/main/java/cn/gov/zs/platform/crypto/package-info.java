/** Fields of stored documents, encrypted one by one under keys that change, and an index that finds equal values. */
@NullMarked
package cn.gov.zs.platform.crypto;

import org.jspecify.annotations.NullMarked;
