/** Yearly reports in MongoDB. */
@NullMarked
package cn.gov.zs.housing.disclosure.report.mongo;

import org.jspecify.annotations.NullMarked;
