package cn.gov.zs.housing.gateway.session.mongo;

import java.security.GeneralSecurityException;
import org.springframework.security.jackson.SecurityJacksonModules;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes what a session holds as sealed JSON, with Spring Security's own JSON forms and its list of types that may be
 * read back. Java serialization is refused: it would tie every session to one build of the gateway.
 */
final class SessionAttributes {

    private final SessionSeal seal;
    private final JsonMapper json = JsonMapper.builder()
            .addModules(SecurityJacksonModules.getModules(SessionAttributes.class.getClassLoader()))
            .build();

    SessionAttributes(SessionSeal seal) {
        this.seal = seal;
    }

    byte[] write(String session, String name, Object value) {
        return seal.seal(session, name, json.writerFor(Object.class).writeValueAsBytes(value));
    }

    /** @throws UnreadableSessionException when the content is not ours, or not of this version */
    Object read(String session, String name, byte[] sealed) {
        try {
            return json.readValue(seal.open(session, name, sealed), Object.class);
        } catch (GeneralSecurityException | JacksonException e) {
            throw new UnreadableSessionException(e);
        }
    }
}
