/** In which of the two languages an answer is given. */
@NullMarked
package cn.gov.zs.housing.gateway.language;

import org.jspecify.annotations.NullMarked;
