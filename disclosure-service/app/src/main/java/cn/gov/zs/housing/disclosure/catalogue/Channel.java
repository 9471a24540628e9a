package cn.gov.zs.housing.disclosure.catalogue;

/** 公开渠道和载体: the channels of the standard catalogue (建办厅〔2019〕71号). Names are stored: they never change. */
public enum Channel implements Labelled {
    /** The portal and the bureau's own site. */
    WEBSITE("政府网站"),
    GAZETTE("政府公报"),
    /** Weibo, the WeChat account and the app. */
    SOCIAL_MEDIA("两微一端"),
    HEARING("发布会、听证会"),
    BROADCAST("广播电视"),
    NEWSPAPER("纸质媒体"),
    READING_ROOM("公开查阅点"),
    SERVICE_CENTRE("政务服务中心"),
    SERVICE_STATION("便民服务站"),
    ON_SITE("入户、现场"),
    BOARD("社区、企事业单位、村公示栏"),
    PUSH("精准推送"),
    OTHER("其他");

    private final String label;

    Channel(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
