/** Pages and interface of the construction programme. */
@NullMarked
package cn.gov.zs.housing.housing.construction.web;

import org.jspecify.annotations.NullMarked;
