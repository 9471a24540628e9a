package cn.gov.zs.platform.journeys;

/** The platform refused what the journey asked; asking again would not help. */
public final class JourneyRefused extends RuntimeException {
    private static final long serialVersionUID = 1;

    JourneyRefused(String message) {
        super(message);
    }
}
