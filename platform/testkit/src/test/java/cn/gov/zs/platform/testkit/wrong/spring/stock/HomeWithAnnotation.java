package cn.gov.zs.platform.testkit.wrong.spring.stock;

import org.bson.codecs.pojo.annotations.BsonIgnore;

/** Wrong on purpose: a domain class that knows its database, by annotation only. */
class HomeWithAnnotation {
    @BsonIgnore
    String number = "1";
}
