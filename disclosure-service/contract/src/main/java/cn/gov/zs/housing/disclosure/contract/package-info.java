/** The events disclosure-service publishes: what was put before the public, and when its period was over. */
@NullMarked
package cn.gov.zs.housing.disclosure.contract;

import org.jspecify.annotations.NullMarked;
