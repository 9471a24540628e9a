/** The pages of the past: a day, the corrections, a batch's steps. */
@NullMarked
package cn.gov.zs.housing.disclosure.history.web;

import org.jspecify.annotations.NullMarked;
