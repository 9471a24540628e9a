package cn.gov.zs.housing.applicant;

import cn.gov.zs.platform.testkit.MessagesTest;

/** Both languages say everything. */
class ApplicantMessagesTest extends MessagesTest {}
