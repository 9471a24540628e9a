package cn.gov.zs.housing.housing.stock;

/** A replica died. */
final class Killed extends Error {
    private static final long serialVersionUID = 1L;
}
