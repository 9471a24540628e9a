package cn.gov.zs.housing.applicant.message;

import cn.gov.zs.housing.applicant.application.ApplicationId;
import java.util.Set;

/**
 * Whose messages somebody reads: her own, and those of the cases that others entrusted to her.
 *
 * @param owner Keycloak subject of the reader
 * @param entrusted cases of which she holds a mandate in force
 */
public record Inbox(String owner, Set<ApplicationId> entrusted) {
    /** @throws IllegalArgumentException if it is nobody's: what is sent to households without an account is nobody's to read */
    public Inbox {
        if (owner.equals(Message.NOBODY)) {
            throw new IllegalArgumentException("an inbox is somebody's");
        }
        entrusted = Set.copyOf(entrusted);
    }

    /** Of somebody who acts for nobody else. */
    public static Inbox of(String owner) {
        return new Inbox(owner, Set.of());
    }

    /** Whether this message is hers to read. */
    boolean holds(Message message) {
        return message.owner().equals(owner) || entrusted.contains(message.application());
    }
}
