package cn.gov.zs.platform.eventing;

import com.mongodb.client.model.PushOptions;
import com.mongodb.client.model.Updates;
import java.util.List;
import org.bson.conversions.Bson;

/** The ids of events an aggregate has handled: the newest of them, so that a document cannot grow without end. */
final class Handled {

    /**
     * A duplicate comes from a relay that crashed before it emptied the outbox or from a consumer that crashed before it
     * committed: a few events later, not thousands. Anything older was committed long ago.
     */
    static final int REMEMBERED = 4_096;

    static Bson add(String cause) {
        return Updates.pushEach(Fields.HANDLED, List.of(cause), new PushOptions().slice(-REMEMBERED));
    }

    private Handled() {}
}
