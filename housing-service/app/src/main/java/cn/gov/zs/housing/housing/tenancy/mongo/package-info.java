/** Tenancies as MongoDB documents; what is said of people is encrypted. */
@NullMarked
package cn.gov.zs.housing.housing.tenancy.mongo;

import org.jspecify.annotations.NullMarked;
