package cn.gov.zs.housing.applicant.message.smtp;

import cn.gov.zs.housing.applicant.message.Channel;
import cn.gov.zs.housing.applicant.message.ChannelKind;
import cn.gov.zs.housing.applicant.message.Letter;
import cn.gov.zs.platform.mail.Mail;
import cn.gov.zs.platform.mail.MailOutcome;
import cn.gov.zs.platform.mail.MailServer;
import cn.gov.zs.platform.mail.SmtpSettings;
import java.util.Map;
import javax.net.ssl.SSLSocketFactory;
import org.jspecify.annotations.Nullable;

/** Hands letters to the office's mail server. */
public final class SmtpChannel implements Channel {
    private final MailServer server;

    /** With these settings, trusting whom this Java trusts. */
    public SmtpChannel(SmtpSettings settings) {
        this(settings, null);
    }

    /** @param trust makes the TLS connections; null for Java's own */
    SmtpChannel(SmtpSettings settings, @Nullable SSLSocketFactory trust) {
        this.server = new MailServer(settings, trust);
    }

    @Override
    public ChannelKind kind() {
        return ChannelKind.E_MAIL;
    }

    @Override
    public Outcome hand(Letter letter) {
        var mail = new Mail(letter.id(), letter.to(), letter.subject(), letter.text(), Map.of());
        return switch (server.hand(mail)) {
            case MailOutcome.Taken(var answer) -> new Outcome.Taken(answer);
            case MailOutcome.Refused(var answer) -> new Outcome.Refused(answer);
            case MailOutcome.NotNow(var reason) -> new Outcome.NotNow(reason);
        };
    }
}
