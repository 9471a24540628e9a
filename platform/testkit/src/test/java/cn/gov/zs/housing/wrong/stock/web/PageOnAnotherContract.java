package cn.gov.zs.housing.wrong.stock.web;

import cn.gov.zs.housing.other.contract.OtherEvent;

/** Wrong on purpose: a page that speaks another service's words. */
class PageOnAnotherContract {
    OtherEvent event = new OtherEvent("1");
}
