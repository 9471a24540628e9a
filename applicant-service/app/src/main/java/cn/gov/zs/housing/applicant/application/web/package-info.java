/** What a citizen sees and sends: pages and API of her own applications. */
@NullMarked
package cn.gov.zs.housing.applicant.application.web;

import org.jspecify.annotations.NullMarked;
