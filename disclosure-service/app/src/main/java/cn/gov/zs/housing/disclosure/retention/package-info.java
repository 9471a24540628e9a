/** How long it is kept who objected, and its removal when that time is over (保存期限). */
@NullMarked
package cn.gov.zs.housing.disclosure.retention;

import org.jspecify.annotations.NullMarked;
