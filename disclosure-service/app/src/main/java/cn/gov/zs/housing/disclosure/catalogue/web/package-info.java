/** The catalogue and its duties as pages and as JSON. */
@NullMarked
package cn.gov.zs.housing.disclosure.catalogue.web;

import org.jspecify.annotations.NullMarked;
