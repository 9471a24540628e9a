/** What every service's HTTP side has in common: who calls, what is refused and in which words, and nothing of the inside. */
@NullMarked
package cn.gov.zs.platform.http;

import org.jspecify.annotations.NullMarked;
