/** The same person in two households, couples who apply apart, and persons already housed: found, and shown only to whom they concern. */
@NullMarked
package cn.gov.zs.housing.applicant.duplicates;

import org.jspecify.annotations.NullMarked;
