package cn.gov.zs.housing.applicant;

import cn.gov.zs.platform.testkit.TemplatesTest;

/** Templates keep to the content security policy and to texts that exist. */
class ApplicantTemplatesTest extends TemplatesTest {}
