package cn.gov.zs.platform.eventing;

/** No aggregate has this id. Pages answer 404; a handler that expects the aggregate to come throws {@link NotYetException}. */
public final class AbsentException extends RuntimeException {

    private final String id;

    public AbsentException(String collection, String id) {
        super("nothing in " + collection + " has the id " + id);
        this.id = id;
    }

    /** The id that was asked for. */
    public String id() {
        return id;
    }
}
