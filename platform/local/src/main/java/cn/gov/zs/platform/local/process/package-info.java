/** Child processes: started, watched, restarted and ended, and never left behind. */
@NullMarked
package cn.gov.zs.platform.local.process;

import org.jspecify.annotations.NullMarked;
