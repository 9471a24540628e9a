package cn.gov.zs.housing.disclosure.catalogue;

/** 公开层级. */
public enum Level implements Labelled {
    CITY("市级"),
    COUNTY("县级"),
    TOWNSHIP("乡级");

    private final String label;

    Level(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
