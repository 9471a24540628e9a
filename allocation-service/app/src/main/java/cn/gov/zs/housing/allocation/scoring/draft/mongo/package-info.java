/** Drafts of score sheets in MongoDB. */
@NullMarked
package cn.gov.zs.housing.allocation.scoring.draft.mongo;

import org.jspecify.annotations.NullMarked;
