/** Messages to a household (消息): in the portal, and news of them by e-mail, SMS and WeChat. */
@NullMarked
package cn.gov.zs.housing.applicant.message;

import org.jspecify.annotations.NullMarked;
