/** The events that the housing service publishes: wire names, records and frozen samples, and nothing else. */
@NullMarked
package cn.gov.zs.housing.housing.contract;

import org.jspecify.annotations.NullMarked;
