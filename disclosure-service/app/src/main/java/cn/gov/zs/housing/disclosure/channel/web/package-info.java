/** What channels are given, and the pages where staff record it. */
@NullMarked
package cn.gov.zs.housing.disclosure.channel.web;

import org.jspecify.annotations.NullMarked;
