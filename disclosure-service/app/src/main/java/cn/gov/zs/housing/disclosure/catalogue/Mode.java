package cn.gov.zs.housing.disclosure.catalogue;

/** 公开方式. */
public enum Mode implements Labelled {
    PROACTIVE("主动"),
    ON_REQUEST("依申请");

    private final String label;

    Mode(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
