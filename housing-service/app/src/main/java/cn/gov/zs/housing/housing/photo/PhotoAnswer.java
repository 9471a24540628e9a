package cn.gov.zs.housing.housing.photo;

import cn.gov.zs.platform.uploads.ContentFault;

/** Every answer to a photograph that was sent. */
public sealed interface PhotoAnswer {

    /** It is kept. */
    record Kept(Photo photo) implements PhotoAnswer {}

    /** It cannot be kept: the file is not a whole picture. */
    record Unfit(ContentFault fault) implements PhotoAnswer {}

    /** There are so many already. */
    record Full(int most) implements PhotoAnswer {}

    /** This very form was sent before. */
    record FormReplayed(PhotoId id) implements PhotoAnswer {}
}
