package cn.gov.zs.housing.housing.photo.web;

import cn.gov.zs.housing.housing.photo.Photo;
import cn.gov.zs.housing.housing.photo.Photos;
import java.time.Duration;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.WebRequest;

/**
 * Streams a photograph. Its type is the one its content has, a browser may not guess another, and were it opened by itself it would
 * stand in a sandbox. What everybody may see is kept by browsers for an hour and then asked for again by its digest: it may have
 * been taken down meanwhile.
 */
@Component
class PhotoContents {
    /** The gateway leaves this policy as it is. */
    static final String SANDBOX = "sandbox; default-src 'none'";

    private final Photos photos;

    PhotoContents(Photos photos) {
        this.photos = photos;
    }

    ResponseEntity<InputStreamResource> open(Photo photo, WebRequest request) {
        return of(photo, request, CacheControl.maxAge(Duration.ofHours(1)).cachePublic());
    }

    ResponseEntity<InputStreamResource> staff(Photo photo, WebRequest request) {
        return of(photo, request, CacheControl.noCache().cachePrivate());
    }

    private ResponseEntity<InputStreamResource> of(Photo photo, WebRequest request, CacheControl caching) {
        var tag = '"' + photo.digest() + '"';
        if (request.checkNotModified(tag)) {
            return ResponseEntity.status(HttpStatus.NOT_MODIFIED)
                    .eTag(tag)
                    .cacheControl(caching)
                    .build();
        }
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(photo.type().text()))
                .contentLength(photo.size())
                .eTag(tag)
                .cacheControl(caching)
                .header("Content-Security-Policy", SANDBOX)
                .header("X-Content-Type-Options", "nosniff")
                .body(new InputStreamResource(photos.open(photo.id())));
    }
}
