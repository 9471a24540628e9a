/** The look and the words all pages share: layout, components, theme, texts in two languages; bound to no web stack. */
@NullMarked
package cn.gov.zs.platform.pages;

import org.jspecify.annotations.NullMarked;
