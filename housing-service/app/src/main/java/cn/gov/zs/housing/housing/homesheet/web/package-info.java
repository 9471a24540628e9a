/** Pages and interface of the workbooks. */
@NullMarked
package cn.gov.zs.housing.housing.homesheet.web;

import org.jspecify.annotations.NullMarked;
