/** Letters by SMTP: handed over once, with what the server said to it. */
@NullMarked
package cn.gov.zs.platform.mail;

import org.jspecify.annotations.NullMarked;
