package cn.gov.zs.housing.housing.photo.web;

import cn.gov.zs.housing.housing.photo.PhotoOwner;
import java.util.Arrays;

/** Where photographs of each kind stand: their owners' page for staff, and the address the public reads them at. */
enum PhotoPlace {
    PROJECTS(PhotoOwner.Kind.CONSTRUCTION_PROJECT, "/staff/construction/projects/", "/construction/photos/"),
    HOMES(PhotoOwner.Kind.HOME, "/staff/homes/", "/homes/photos/"),
    REPAIRS(PhotoOwner.Kind.REPAIR, "/staff/repairs/", "");

    /** A tenant's own requests. */
    static final String MY_REPAIRS = "/my/tenancy/repairs/";

    private final PhotoOwner.Kind kind;
    private final String staff;
    private final String open;

    PhotoPlace(PhotoOwner.Kind kind, String staff, String open) {
        this.kind = kind;
        this.staff = staff;
        this.open = open;
    }

    static PhotoPlace of(PhotoOwner.Kind kind) {
        return Arrays.stream(values())
                .filter(place -> place.kind == kind)
                .findFirst()
                .orElseThrow();
    }

    /** The kind of owner that this path is about; both interfaces name it by the same word. */
    static PhotoOwner.Kind kindAt(String path) {
        if (path.contains("/repairs/")) {
            return PhotoOwner.Kind.REPAIR;
        }
        return path.contains("/construction/") ? PhotoOwner.Kind.CONSTRUCTION_PROJECT : PhotoOwner.Kind.HOME;
    }

    /** The staff page with an owner's photographs. */
    String staffPage(String owner) {
        return staff + owner + "/photos";
    }

    /** The owner's own page. */
    String back(String owner) {
        return staff + owner;
    }

    /** Where everybody sees the photograph. */
    String open(String photo) {
        return open + photo;
    }
}
