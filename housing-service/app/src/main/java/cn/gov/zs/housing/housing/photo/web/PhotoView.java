package cn.gov.zs.housing.housing.photo.web;

import cn.gov.zs.housing.housing.photo.Photo;
import java.time.Instant;

/**
 * A photograph as pages and programs see it.
 *
 * @param photoId its number
 * @param href where its content is
 * @param caption what it shows
 * @param mediaType {@code image/jpeg} or {@code image/png}
 * @param size bytes
 * @param sha256 digest of the content
 * @param at when it was added
 */
public record PhotoView(
        String photoId, String href, String caption, String mediaType, int size, String sha256, Instant at) {

    /** With the address for everybody, which answers while its owner is public. */
    public static PhotoView of(Photo photo) {
        return at(PhotoPlace.of(photo.owner().kind()).open(photo.id().text()), photo);
    }

    static PhotoView ofStaff(Photo photo) {
        var page = PhotoPlace.of(photo.owner().kind()).staffPage(photo.owner().id());
        return at(page + "/" + photo.id().text(), photo);
    }

    static PhotoView ofKeeper(Photo photo) {
        return at(
                PhotoPlace.MY_REPAIRS + photo.owner().id() + "/photos/"
                        + photo.id().text(),
                photo);
    }

    private static PhotoView at(String href, Photo photo) {
        return new PhotoView(
                photo.id().text(),
                href,
                photo.caption(),
                photo.type().text(),
                photo.size(),
                photo.digest(),
                photo.at());
    }
}
