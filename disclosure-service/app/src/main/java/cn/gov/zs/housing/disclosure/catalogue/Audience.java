package cn.gov.zs.housing.disclosure.catalogue;

/** 公开对象. */
public enum Audience implements Labelled {
    EVERYBODY("全社会"),
    CERTAIN_GROUPS("特定群体");

    private final String label;

    Audience(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
