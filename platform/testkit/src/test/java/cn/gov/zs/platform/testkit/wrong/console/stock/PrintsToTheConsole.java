package cn.gov.zs.platform.testkit.wrong.console.stock;

/** Wrong on purpose: goes past the logger. */
class PrintsToTheConsole {
    void tell() {
        System.out.println("a name");
    }
}
