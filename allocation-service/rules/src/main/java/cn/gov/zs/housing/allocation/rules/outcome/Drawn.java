package cn.gov.zs.housing.allocation.rules.outcome;

/**
 * A household and the home it drew.
 *
 * @param number the household's entrant number
 * @param ticket its ticket, 64 hexadecimal digits
 * @param homeId the home
 * @param homeTicket the home's
 */
public record Drawn(int number, String ticket, String homeId, String homeTicket) {}
