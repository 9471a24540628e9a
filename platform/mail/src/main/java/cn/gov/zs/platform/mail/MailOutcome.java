package cn.gov.zs.platform.mail;

/** What became of a letter. */
public sealed interface MailOutcome {
    /** The server took it, with this answer. */
    record Taken(String answer) implements MailOutcome {}

    /** The server will never take it: no such address, not allowed. */
    record Refused(String answer) implements MailOutcome {}

    /** It did not work this time. */
    record NotNow(String reason) implements MailOutcome {}
}
