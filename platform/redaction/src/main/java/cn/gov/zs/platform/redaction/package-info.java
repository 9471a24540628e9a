/** Blackens parts of a document for good: what is left is pictures of its pages and a proof that the rest is as it was. */
@NullMarked
package cn.gov.zs.platform.redaction;

import org.jspecify.annotations.NullMarked;
