/** 拟稿: what is to be published and has not been yet, because an officer types it or because the guard holds it. */
@NullMarked
package cn.gov.zs.housing.disclosure.draft;

import org.jspecify.annotations.NullMarked;
