package cn.gov.zs.platform.testkit.wrong.fine.stock.kafka;

import cn.gov.zs.platform.testkit.wrong.fine.stock.Home;

/** Right: translates at the door. */
class HomeListener {
    Home home = new Home("1");
}
