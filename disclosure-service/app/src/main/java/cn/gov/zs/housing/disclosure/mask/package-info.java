/** 隐蔽: what of a person a notice may show, and how many people could still be meant by all that was ever shown. */
@NullMarked
package cn.gov.zs.housing.disclosure.mask;

import org.jspecify.annotations.NullMarked;
