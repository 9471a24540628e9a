/** What every module's tests share: the architecture rules, a database to test against, sample checks. */
@NullMarked
package cn.gov.zs.platform.testkit;

import org.jspecify.annotations.NullMarked;
