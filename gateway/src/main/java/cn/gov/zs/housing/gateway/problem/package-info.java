/** What the gateway refuses or cannot do, and the one place that says so: problem+json to programs, a page to people. */
@NullMarked
package cn.gov.zs.housing.gateway.problem;

import org.jspecify.annotations.NullMarked;
