/** Tenancies (租赁): who lives in which home, by which contract, for which rent, and how it ends. */
@NullMarked
package cn.gov.zs.housing.housing.tenancy;

import org.jspecify.annotations.NullMarked;
