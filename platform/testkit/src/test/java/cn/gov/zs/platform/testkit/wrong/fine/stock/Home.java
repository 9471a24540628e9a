package cn.gov.zs.platform.testkit.wrong.fine.stock;

/** Right: plain Java. */
public record Home(String number) {}
