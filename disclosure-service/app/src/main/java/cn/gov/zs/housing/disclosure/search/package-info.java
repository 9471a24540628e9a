/** 全文检索 over what is public now: how Chinese is folded and asked for, and the index that every replica makes for itself. */
@NullMarked
package cn.gov.zs.housing.disclosure.search;

import org.jspecify.annotations.NullMarked;
