package cn.gov.zs.platform.http;

/** A mandatory setting is missing; the message names it. */
public final class MissingSettingException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public MissingSettingException(String variable, String property) {
        super(variable + " is not set (property " + property + ")");
    }
}
