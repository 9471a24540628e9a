package cn.gov.zs.housing.disclosure.request;

import java.util.List;
import java.util.Optional;

/** The disclosure officers seen here. */
public interface Handlers {
    /** Keeps what is known of her now; an older sight changes nothing. */
    void seen(Handler handler);

    /** The one with this subject. */
    Optional<Handler> find(String subject);

    /** All of them, by name. */
    List<Handler> list();
}
