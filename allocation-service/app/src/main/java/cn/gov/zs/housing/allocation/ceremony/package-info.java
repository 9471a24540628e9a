/** The ceremony of a draw: who was invited, sealed, revealed and confirmed, and the seed that came of it; also rehearsed. */
@NullMarked
package cn.gov.zs.housing.allocation.ceremony;

import org.jspecify.annotations.NullMarked;
