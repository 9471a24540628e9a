package cn.gov.zs.housing.gateway.login;

/**
 * The session's login is over and its bearer has to log in again. It is no Spring Security exception on purpose: the
 * login filter would take one of those for a failed login.
 */
public final class LoginAgainException extends RuntimeException {

    LoginAgainException(String why) {
        super(why, null, false, false);
    }
}
