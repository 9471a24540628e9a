package cn.gov.zs.platform.eventing.relay;

/** The way to the broker. */
@FunctionalInterface
public interface Publisher {

    /** Returns when the broker has acknowledged the message; throws when that is not certain, and then it may have it or not. */
    void publish(String topic, String key, byte[] message) throws Exception;
}
