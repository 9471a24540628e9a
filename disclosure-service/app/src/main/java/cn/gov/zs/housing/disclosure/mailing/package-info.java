/** Subscription by e-mail (邮件订阅): who hears by letter of what is published, without an account. */
@NullMarked
package cn.gov.zs.housing.disclosure.mailing;

import org.jspecify.annotations.NullMarked;
