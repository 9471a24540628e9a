package cn.gov.zs.housing.housing;

import cn.gov.zs.platform.testkit.TemplatesTest;

/** The housing service's pages keep the content security policy, and every text they name exists. */
class HousingTemplatesTest extends TemplatesTest {}
