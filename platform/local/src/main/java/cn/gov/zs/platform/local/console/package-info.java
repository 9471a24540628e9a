/** What the person at the terminal sees while the parts start and stop. */
@NullMarked
package cn.gov.zs.platform.local.console;

import org.jspecify.annotations.NullMarked;
