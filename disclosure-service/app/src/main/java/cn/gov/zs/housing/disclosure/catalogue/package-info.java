/** The disclosure catalogue (政务公开标准目录): what is to be public, and the duties that arise from what happens. */
@NullMarked
package cn.gov.zs.housing.disclosure.catalogue;

import org.jspecify.annotations.NullMarked;
