/** The report's public page and its JSON, and the form for declarations. */
@NullMarked
package cn.gov.zs.housing.allocation.fairness.web;

import org.jspecify.annotations.NullMarked;
