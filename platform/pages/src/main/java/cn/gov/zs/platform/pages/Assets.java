package cn.gov.zs.platform.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Properties;
import org.springframework.core.io.ClassPathResource;

/**
 * Addresses of the style sheets and scripts. Each changes when its content changes, so that a browser keeps a file for
 * a year and still sees a new one at once.
 */
public final class Assets {

    /** Made by hand from the kit's packages, see platform/pages/echarts. */
    private static final String ECHARTS = "/assets/echarts/6.1.0/echarts.min.js";

    private static final String ROOT = "META-INF/resources/assets/";

    private final String pico;
    private final String htmx;
    private final String theme;
    private final String poster;
    private final String charts;

    private Assets(String pico, String htmx, String theme, String poster, String charts) {
        this.pico = pico;
        this.htmx = htmx;
        this.theme = theme;
        this.poster = poster;
        this.charts = charts;
    }

    /** Reads the versions of the kits this build unpacked and the digest of our own theme. */
    static Assets fromClasspath() {
        var kits = new Properties();
        try (var in = new ClassPathResource("kits.properties", Assets.class).getInputStream()) {
            kits.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException("platform-pages was built without its kits.properties", e);
        }
        return new Assets(
                "/assets/pico/" + kits.getProperty("pico") + "/pico.min.css",
                "/assets/htmx/" + kits.getProperty("htmx") + "/htmx.min.js",
                versioned("theme.css"),
                versioned("poster.css"),
                versioned("charts.js"));
    }

    /** The kit under our theme. */
    public String pico() {
        return pico;
    }

    public String htmx() {
        return htmx;
    }

    /** Our one theme file. */
    public String theme() {
        return theme;
    }

    /** What a page is printed with to hang on a board, without the frame of the site. */
    public String poster() {
        return poster;
    }

    /** Draws the tables of a page again as charts that answer; it fetches {@link #echarts} when one comes into view. */
    public String charts() {
        return charts;
    }

    public String echarts() {
        return ECHARTS;
    }

    /**
     * The address of a file a service keeps itself under {@code META-INF/resources/assets/}, with the digest of its
     * content. Only the gateway's own {@code /assets/**} is reachable from outside, so such a file must be in a jar the
     * gateway has too.
     */
    static String versioned(String file) {
        try (var in = new ClassPathResource(ROOT + file).getInputStream()) {
            var digest = MessageDigest.getInstance("SHA-256").digest(in.readAllBytes());
            return "/assets/" + file + "?v=" + HexFormat.of().formatHex(digest, 0, 8);
        } catch (IOException e) {
            throw new UncheckedIOException("no asset " + file, e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
