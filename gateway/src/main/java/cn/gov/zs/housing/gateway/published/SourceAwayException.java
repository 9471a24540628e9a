package cn.gov.zs.housing.gateway.published;

/** The service that knows the public items does not answer as it should; asking again later can help. */
final class SourceAwayException extends RuntimeException {

    SourceAwayException(String why) {
        super(why);
    }
}
