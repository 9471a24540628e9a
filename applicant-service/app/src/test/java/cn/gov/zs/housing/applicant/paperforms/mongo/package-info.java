/** Imports of paper forms on a database. */
@NullMarked
package cn.gov.zs.housing.applicant.paperforms.mongo;

import org.jspecify.annotations.NullMarked;
