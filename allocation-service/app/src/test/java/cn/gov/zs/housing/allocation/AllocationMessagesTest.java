package cn.gov.zs.housing.allocation;

import cn.gov.zs.platform.testkit.MessagesTest;

/** Both languages say everything. */
class AllocationMessagesTest extends MessagesTest {}
