package cn.gov.zs.platform.mail;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;
import javax.net.ssl.SSLSocketFactory;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPTransport;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The office's mail server. The Message-ID is the letter's own id, so a letter handed over twice can be recognised. It does not try again:
 * whoever keeps the queue does, later.
 */
public final class MailServer {
    private static final Logger LOG = LoggerFactory.getLogger(MailServer.class);
    private static final String UTF_8 = StandardCharsets.UTF_8.name();
    private static final int PERMANENT = 500;

    private final SmtpSettings settings;
    private final Session session;
    private final String domain;

    /** With these settings, trusting whom this Java trusts. */
    public MailServer(SmtpSettings settings) {
        this(settings, null);
    }

    /** @param trust makes the TLS connections; null for Java's own */
    public MailServer(SmtpSettings settings, @Nullable SSLSocketFactory trust) {
        this.settings = settings;
        this.domain = settings.from().substring(settings.from().indexOf('@') + 1);
        this.session = Session.getInstance(properties(trust));
    }

    private Properties properties(@Nullable SSLSocketFactory trust) {
        var properties = new Properties();
        properties.put(
                "mail.smtp.connectiontimeout", String.valueOf(settings.connect().toMillis()));
        properties.put("mail.smtp.timeout", String.valueOf(settings.answer().toMillis()));
        properties.put(
                "mail.smtp.writetimeout", String.valueOf(settings.answer().toMillis()));
        // asked of the name service otherwise, which may be slow
        properties.put("mail.smtp.localhost", domain);
        properties.put("mail.smtp.auth", String.valueOf(!settings.user().isEmpty()));
        properties.put("mail.smtp.ssl.protocols", "TLSv1.3 TLSv1.2");
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        if (trust != null) {
            properties.put("mail.smtp.ssl.socketFactory", trust);
        }
        switch (settings.security()) {
            case STARTTLS -> {
                properties.put("mail.smtp.starttls.enable", "true");
                properties.put("mail.smtp.starttls.required", "true");
            }
            case TLS -> properties.put("mail.smtp.ssl.enable", "true");
            case NONE -> {}
        }
        return properties;
    }

    /** Hands a letter over, once. */
    public MailOutcome hand(Mail letter) {
        try {
            return new MailOutcome.Taken(sent(mail(letter)));
        } catch (MessagingException failed) {
            return refusal(failed)
                    .<MailOutcome>map(MailOutcome.Refused::new)
                    .orElseGet(() -> new MailOutcome.NotNow(failed.getClass().getSimpleName()));
        }
    }

    private MimeMessage mail(Mail letter) throws MessagingException {
        var mail = new MimeMessage(session) {
            @Override
            protected void updateMessageID() throws MessagingException {
                setHeader("Message-ID", "<" + letter.id() + "@" + domain + ">");
            }
        };
        mail.setFrom(new InternetAddress(settings.from(), true));
        mail.setRecipient(RecipientType.TO, new InternetAddress(letter.to(), true));
        mail.setSubject(letter.subject(), UTF_8);
        mail.setText(letter.text(), UTF_8);
        // no out-of-office answers (RFC 3834)
        mail.setHeader("Auto-Submitted", "auto-generated");
        for (var header : letter.headers().entrySet()) {
            mail.setHeader(header.getKey(), header.getValue());
        }
        mail.saveChanges();
        return mail;
    }

    private String sent(MimeMessage mail) throws MessagingException {
        var transport = (SMTPTransport) session.getTransport("smtp");
        try {
            transport.connect(
                    settings.host(),
                    settings.port(),
                    settings.user().isEmpty() ? null : settings.user(),
                    settings.user().isEmpty() ? null : settings.password());
            transport.sendMessage(mail, mail.getAllRecipients());
            return transport.getLastServerResponse().strip();
        } finally {
            close(transport);
        }
    }

    /** What became of the letter is settled by now: a goodbye that fails changes nothing. */
    private static void close(SMTPTransport transport) {
        try {
            transport.close();
        } catch (MessagingException goodbye) {
            LOG.debug("the mail server did not say goodbye");
        }
    }

    /**
     * The server's last word on the recipient or the letter; empty when the same letter may be taken another time. What it holds
     * against us, such as our login or our sender, is not the letter's fault.
     */
    private static Optional<String> refusal(MessagingException failed) {
        for (Exception cause = failed; cause instanceof MessagingException mail; cause = mail.getNextException()) {
            if (cause instanceof SMTPAddressFailedException address && address.getReturnCode() >= PERMANENT) {
                return Optional.of(answer(address));
            }
            if (cause instanceof SMTPSendFailedException sending
                    && sending.getReturnCode() >= PERMANENT
                    && !sending.getCommand().startsWith("MAIL")) {
                return Optional.of(answer(sending));
            }
        }
        return Optional.empty();
    }

    private static String answer(Exception refused) {
        var words = refused.getMessage();
        return words == null ? refused.getClass().getSimpleName() : words.strip();
    }
}
