/** Drafts of score sheets: uploaded, checked, tried on examples and on lists, proposed, and adopted by a second officer. */
@NullMarked
package cn.gov.zs.housing.allocation.scoring.draft;

import org.jspecify.annotations.NullMarked;
