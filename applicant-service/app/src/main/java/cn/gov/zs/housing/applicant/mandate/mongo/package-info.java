/** Codes and mandates as MongoDB documents; names and evidence encrypted, codes hashed. */
@NullMarked
package cn.gov.zs.housing.applicant.mandate.mongo;

import org.jspecify.annotations.NullMarked;
