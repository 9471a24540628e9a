/** What other services announce that moves an application on, and who follows its moves here. */
@NullMarked
package cn.gov.zs.housing.applicant.application.kafka;

import org.jspecify.annotations.NullMarked;
