/** What somebody without an account takes home to be known again by (回执): a number and a secret. */
@NullMarked
package cn.gov.zs.housing.disclosure.receipt;

import org.jspecify.annotations.NullMarked;
