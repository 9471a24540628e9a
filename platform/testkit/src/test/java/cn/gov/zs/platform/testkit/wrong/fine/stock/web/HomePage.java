package cn.gov.zs.platform.testkit.wrong.fine.stock.web;

import cn.gov.zs.platform.testkit.wrong.fine.stock.Home;

/** Right: a page that asks the feature. */
class HomePage {
    Home home = new Home("1");
}
