/** The pages of a subscription, and the words of its letters. */
@NullMarked
package cn.gov.zs.housing.disclosure.mailing.web;

import org.jspecify.annotations.NullMarked;
