package cn.gov.zs.platform.local.process;

/** Told of every change of a part's state, from that part's own thread. */
public interface PartListener {

    /** The part is in this state from now on. */
    void changed(String part, PartState state);
}
