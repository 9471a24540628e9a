package cn.gov.zs.housing.applicant.message;

/** Every citizen's message settings. */
public interface SettingsBook {
    /** Hers; {@link MessageSettings#portalOnly} when she has chosen nothing. */
    MessageSettings of(String owner);

    /** Keeps them in place of what she chose before. */
    void keep(MessageSettings settings);
}
