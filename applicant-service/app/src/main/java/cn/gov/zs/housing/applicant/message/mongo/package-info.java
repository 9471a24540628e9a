/** Messages and their settings as MongoDB documents, encrypted. */
@NullMarked
package cn.gov.zs.housing.applicant.message.mongo;

import org.jspecify.annotations.NullMarked;
