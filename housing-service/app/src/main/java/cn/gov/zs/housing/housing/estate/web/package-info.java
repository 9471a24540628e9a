/** Pages and interface of estates and buildings. */
@NullMarked
package cn.gov.zs.housing.housing.estate.web;

import org.jspecify.annotations.NullMarked;
