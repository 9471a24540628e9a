package cn.gov.zs.housing.allocation;

import cn.gov.zs.platform.testkit.TemplatesTest;

/** Templates keep to the content security policy and to texts that exist. */
class AllocationTemplatesTest extends TemplatesTest {}
