/** Channels (公开渠道): by which ways the public is reached beside the portal, and what each of them is given. */
@NullMarked
package cn.gov.zs.housing.disclosure.channel;

import org.jspecify.annotations.NullMarked;
