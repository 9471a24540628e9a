/** Where anybody objects, and reads the answer with number and key; where staff see who objected. */
@NullMarked
package cn.gov.zs.housing.disclosure.objection.web;

import org.jspecify.annotations.NullMarked;
