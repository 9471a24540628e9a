package cn.gov.zs.housing.housing;

import cn.gov.zs.platform.testkit.MessagesTest;

/** The housing service speaks two languages. */
class HousingMessagesTest extends MessagesTest {}
