/** Where anybody says something and where officers answer. */
@NullMarked
package cn.gov.zs.housing.disclosure.supervision.web;

import org.jspecify.annotations.NullMarked;
