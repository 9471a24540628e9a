/** Pages and interface of photographs. */
@NullMarked
package cn.gov.zs.housing.housing.photo.web;

import org.jspecify.annotations.NullMarked;
