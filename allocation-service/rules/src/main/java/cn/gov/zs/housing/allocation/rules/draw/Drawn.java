package cn.gov.zs.housing.allocation.rules.draw;

/**
 * One household selected and the home it drew.
 *
 * @param entrantNumber its number
 * @param ticket its ticket, 64 hexadecimal digits
 * @param homeId the home
 * @param homeTicket the home's, 64 hexadecimal digits
 */
public record Drawn(int entrantNumber, String ticket, String homeId, String homeTicket) {}
