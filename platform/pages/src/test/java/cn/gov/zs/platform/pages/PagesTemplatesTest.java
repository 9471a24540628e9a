package cn.gov.zs.platform.pages;

import cn.gov.zs.platform.testkit.TemplatesTest;

class PagesTemplatesTest extends TemplatesTest {}
