/** 政策文件库: policies, interpretations, service guides (办事指南) and answers to public concern (回应关切), from draft to public. */
@NullMarked
package cn.gov.zs.housing.disclosure.library;

import org.jspecify.annotations.NullMarked;
