package cn.gov.zs.platform.testkit.wrong.named;

/** Wrong on purpose: a name that says nothing. */
class HomesManager {}
