/** Pages and interface of the tenancies. */
@NullMarked
package cn.gov.zs.housing.housing.tenancy.web;

import org.jspecify.annotations.NullMarked;
