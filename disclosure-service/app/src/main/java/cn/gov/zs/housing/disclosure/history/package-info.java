/** What stood on the portal on a past day, and a batch from its plan to its result (历史). */
@NullMarked
package cn.gov.zs.housing.disclosure.history;

import org.jspecify.annotations.NullMarked;
