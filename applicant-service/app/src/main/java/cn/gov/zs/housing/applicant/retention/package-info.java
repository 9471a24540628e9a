/** How long each kind of datum is kept, and its removal when that time is over (保存期限). */
@NullMarked
package cn.gov.zs.housing.applicant.retention;

import org.jspecify.annotations.NullMarked;
