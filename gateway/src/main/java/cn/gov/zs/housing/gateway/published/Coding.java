package cn.gov.zs.housing.gateway.published;

/** How the bytes of an answer are coded, the best first. */
enum Coding {
    BROTLI("br"),
    GZIP("gzip"),
    IDENTITY("identity");

    private final String token;

    Coding(String token) {
        this.token = token;
    }

    /** Its name in {@code Content-Encoding}. */
    String token() {
        return token;
    }

    /** RFC 9110 asks for another strong tag for other bytes. */
    String tag(String digest) {
        return this == IDENTITY ? "\"" + digest + "\"" : "\"" + digest + "-" + token + "\"";
    }
}
