package cn.gov.zs.housing.allocation.ceremony;

import cn.gov.zs.housing.allocation.rules.freeze.Seat;

/**
 * Who is invited to a witness's seat (监督席位).
 *
 * @param seat its number and whom it stands for
 * @param account the login name of who sits on it; the public learns only whom the seat stands for
 */
public record Invitation(Seat seat, String account) {}
