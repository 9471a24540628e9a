/** Keeps drafts and the grounds of publications in MongoDB. */
@NullMarked
package cn.gov.zs.housing.disclosure.draft.mongo;

import org.jspecify.annotations.NullMarked;
