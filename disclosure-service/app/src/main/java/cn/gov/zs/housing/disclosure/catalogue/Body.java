package cn.gov.zs.housing.disclosure.catalogue;

/** 公开主体: who has to publish. */
public enum Body implements Labelled {
    HOUSING_BUREAU("市住房和城乡建设局"),
    HOUSING_OFFICE("市住房保障办公室"),
    COMMITTEE("市公租房分配评审委员会"),
    TOWNSHIP("镇政府、街道办事处");

    private final String label;

    Body(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
