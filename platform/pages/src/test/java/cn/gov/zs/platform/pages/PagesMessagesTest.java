package cn.gov.zs.platform.pages;

import cn.gov.zs.platform.testkit.MessagesTest;

class PagesMessagesTest extends MessagesTest {}
