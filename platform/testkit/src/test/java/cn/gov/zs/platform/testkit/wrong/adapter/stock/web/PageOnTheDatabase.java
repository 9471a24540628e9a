package cn.gov.zs.platform.testkit.wrong.adapter.stock.web;

import cn.gov.zs.platform.testkit.wrong.adapter.stock.mongo.MongoHomes;

/** Wrong on purpose: a page that asks the database adapter. */
class PageOnTheDatabase {
    MongoHomes homes = new MongoHomes();
}
