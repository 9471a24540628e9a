package cn.gov.zs.housing.portal;

import cn.gov.zs.platform.testkit.MessagesTest;

class PortalMessagesTest extends MessagesTest {}
