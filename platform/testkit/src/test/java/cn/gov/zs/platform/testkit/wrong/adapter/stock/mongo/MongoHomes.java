package cn.gov.zs.platform.testkit.wrong.adapter.stock.mongo;

/** What a page must not reach. */
public class MongoHomes {}
