package cn.gov.zs.platform.journeys;

import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The people of the journey, each signed on once with a session of her own. */
public final class Cast implements AutoCloseable {
    /** The demo accounts' one password, as in the realm file. */
    private static final String PASSWORD = "Zhongshan-2026";

    private final URI platform;
    /** A part may be restarting while somebody signs on; people try again. */
    private final Patience signOn = new Patience(Duration.ofSeconds(30));

    private final Visitor everybody;
    private final Map<String, Visitor> signedOn = new HashMap<>();

    /** @param platform the gateway's address */
    public Cast(URI platform) {
        this.platform = platform;
        this.everybody = Visitor.anonymous(platform);
    }

    /** Anyone of the public. */
    public Visitor everybody() {
        return everybody;
    }

    /** The holder of this demo account, signed on at first use. */
    public Visitor as(String username) {
        return signedOn.computeIfAbsent(
                username,
                name -> signOn.until(
                        "sign-on of " + name, () -> Optional.of(Visitor.signedOn(platform, name, PASSWORD))));
    }

    @Override
    public void close() {
        everybody.close();
        signedOn.values().forEach(Visitor::close);
    }
}
