package cn.gov.zs.platform.local;

import java.util.List;

/**
 * A service of the platform, as far as starting it goes.
 *
 * @param name of the part
 * @param module its directory in the working copy
 * @param offset of its port from the base
 */
record ServiceSpec(String name, String module, int offset) {

    /** The gateway, which is the one address for browsers. */
    static final ServiceSpec GATEWAY = new ServiceSpec("gateway", "gateway", 0);

    /** The one that stores personal data, encrypted. */
    static final ServiceSpec APPLICANT = new ServiceSpec("applicant", "applicant-service/app", 1);

    /** The one that writes letters to whoever subscribes. */
    static final ServiceSpec DISCLOSURE = new ServiceSpec("disclosure", "disclosure-service/app", 4);

    /** The services behind the gateway. */
    static final List<ServiceSpec> BEHIND_THE_GATEWAY = List.of(
            APPLICANT,
            new ServiceSpec("housing", "housing-service/app", 2),
            new ServiceSpec("allocation", "allocation-service/app", 3),
            DISCLOSURE);

    /** The variable that tells the gateway where this service is. */
    String addressVariable() {
        return "HOUSING_" + name.toUpperCase(java.util.Locale.ROOT) + "_URL";
    }

    int port(Ports ports) {
        return ports.base() + offset;
    }

    String url(Ports ports) {
        return "http://127.0.0.1:" + port(ports);
    }
}
