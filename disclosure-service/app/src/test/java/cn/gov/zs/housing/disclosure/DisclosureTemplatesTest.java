package cn.gov.zs.housing.disclosure;

import cn.gov.zs.platform.testkit.TemplatesTest;

/** The templates of this service. */
class DisclosureTemplatesTest extends TemplatesTest {}
