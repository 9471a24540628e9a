package cn.gov.zs.housing.gateway.settings;

/** A setting without which the gateway must not start is absent, or is no usable value. */
public final class MissingSettingException extends IllegalArgumentException {

    private final String setting;

    /** @param setting the environment variable an operator has to set */
    public MissingSettingException(String setting, String why) {
        super("The setting " + setting + " " + why);
        this.setting = setting;
    }

    /** The environment variable an operator has to set. */
    public String setting() {
        return setting;
    }
}
