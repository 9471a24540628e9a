package cn.gov.zs.housing.housing.photo;

/**
 * A thing that can be photographed, as far as its photographs need to know it.
 *
 * @param owner which
 * @param title what the office calls it
 * @param open whether everybody may see it now, and so its photographs
 */
public record PhotoSubject(PhotoOwner owner, String title, boolean open) {}
