package cn.gov.zs.platform.journeys;

import java.net.CookieManager;
import java.net.CookieStore;
import java.net.HttpCookie;
import java.net.URI;
import java.util.List;

/**
 * Cookies as a browser keeps them: the loopback address counts as trustworthy, so a cookie marked {@code Secure} travels there
 * without TLS. Java's own store would hold it back.
 */
final class LoopbackCookies implements CookieStore {
    private final CookieStore kept = new CookieManager().getCookieStore();

    static CookieManager manager() {
        return new CookieManager(new LoopbackCookies(), null);
    }

    @Override
    public void add(URI from, HttpCookie cookie) {
        if (from.getHost().equals("127.0.0.1")) {
            cookie.setSecure(false);
        }
        kept.add(from, cookie);
    }

    @Override
    public List<HttpCookie> get(URI to) {
        return kept.get(to);
    }

    @Override
    public List<HttpCookie> getCookies() {
        return kept.getCookies();
    }

    @Override
    public List<URI> getURIs() {
        return kept.getURIs();
    }

    @Override
    public boolean remove(URI from, HttpCookie cookie) {
        return kept.remove(from, cookie);
    }

    @Override
    public boolean removeAll() {
        return kept.removeAll();
    }
}
