/** The platform's home page: what people come for. */
@NullMarked
package cn.gov.zs.housing.disclosure.home.web;

import org.jspecify.annotations.NullMarked;
