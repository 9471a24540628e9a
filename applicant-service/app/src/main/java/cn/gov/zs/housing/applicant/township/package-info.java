/** The 23 townships (镇街) of Zhongshan and their villages (村居), and the provinces beyond, as data. */
@NullMarked
package cn.gov.zs.housing.applicant.township;

import org.jspecify.annotations.NullMarked;
