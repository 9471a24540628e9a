/** Where officers record reconsiderations and suits. */
@NullMarked
package cn.gov.zs.housing.disclosure.review.web;

import org.jspecify.annotations.NullMarked;
