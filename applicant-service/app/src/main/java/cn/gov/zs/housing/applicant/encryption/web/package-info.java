/** Who asks for a re-encryption, and how far it is. */
@NullMarked
package cn.gov.zs.housing.applicant.encryption.web;

import org.jspecify.annotations.NullMarked;
