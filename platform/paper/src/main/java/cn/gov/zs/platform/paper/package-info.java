/** Sets a text with its code on pages and writes them as PDF/A and as OFD, the same pages in both. */
@NullMarked
package cn.gov.zs.platform.paper;

import org.jspecify.annotations.NullMarked;
