/** Re-encryption of MongoDB collections. */
@NullMarked
package cn.gov.zs.housing.applicant.encryption.mongo;

import org.jspecify.annotations.NullMarked;
