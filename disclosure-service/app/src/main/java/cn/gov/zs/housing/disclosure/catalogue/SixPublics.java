package cn.gov.zs.housing.disclosure.catalogue;

/** 六公开: the work plan 二（二）（2） sorts what is public into six classes. An item may be in several. */
public enum SixPublics implements Labelled {
    DECISION("决策公开"),
    EXECUTION("执行公开"),
    MANAGEMENT("管理公开"),
    SERVICE("服务公开"),
    RESULT("结果公开"),
    INFORMATION("信息公开");

    private final String label;

    SixPublics(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
