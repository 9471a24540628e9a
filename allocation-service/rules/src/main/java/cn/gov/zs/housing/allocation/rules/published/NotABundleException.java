package cn.gov.zs.housing.allocation.rules.published;

/** A file is no bundle at all: it does not begin with the zip header of a manifest. */
final class NotABundleException extends Exception {

    private static final long serialVersionUID = 1L;

    NotABundleException() {
        super("not a bundle");
    }
}
