/** Imports of paper forms as MongoDB documents; what the forms say is encrypted. */
@NullMarked
package cn.gov.zs.housing.applicant.paperforms.mongo;

import org.jspecify.annotations.NullMarked;
