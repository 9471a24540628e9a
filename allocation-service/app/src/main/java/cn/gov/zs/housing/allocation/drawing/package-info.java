/** The draw itself: opened when lawful, sealed and revealed by witnesses, confirmed after its notice. */
@NullMarked
package cn.gov.zs.housing.allocation.drawing;

import org.jspecify.annotations.NullMarked;
