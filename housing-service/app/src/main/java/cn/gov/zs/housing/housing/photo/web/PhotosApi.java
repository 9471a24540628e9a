package cn.gov.zs.housing.housing.photo.web;

import cn.gov.zs.housing.housing.photo.PhotoSubject;
import cn.gov.zs.platform.http.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/** Photographs of homes and projects, for programs of a stock officer. */
@RestController
class PhotosApi {
    private static final String HOMES = "/api/v1/homes/{owner}/photos";
    private static final String PROJECTS = "/api/v1/construction/projects/{owner}/photos";

    private final PhotoDesk desk;
    private final PhotoContents contents;

    PhotosApi(PhotoDesk desk, PhotoContents contents) {
        this.desk = desk;
        this.contents = contents;
    }

    /**
     * The form as a program sends it.
     *
     * @param formId becomes the photograph's number; a form sent twice is 409 {@code form.replayed}
     * @param caption what it shows, 1 to 100 characters
     * @param file JPEG or PNG, at most 10 MB, its name with it
     */
    record PhotoForm(
            String formId,
            String caption,
            @Schema(type = "string", format = "binary") String file) {}

    @PostMapping(
            path = {HOMES, PROJECTS},
            consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary =
                    "Adds a photograph: JPEG or PNG by content, kept without what the camera wrote into it. 413 too large, 422 with a code for what else is refused",
            requestBody =
                    @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.MULTIPART_FORM_DATA_VALUE,
                                            schema = @Schema(implementation = PhotoForm.class))))
    ResponseEntity<PhotoView> add(
            @PathVariable String owner, HttpServletRequest request, @Parameter(hidden = true) Caller caller)
            throws IOException {
        return switch (desk.upload(subject(owner, request), request, caller)) {
            case SentPhoto.Kept(var photo) ->
                ResponseEntity.created(URI.create(
                                request.getRequestURI() + "/" + photo.id().text()))
                        .body(PhotoView.of(photo));
            case SentPhoto.Wrong wrong -> throw wrong.problem();
        };
    }

    /** Its photographs, oldest first. */
    @GetMapping({HOMES, PROJECTS})
    List<PhotoView> list(@PathVariable String owner, HttpServletRequest request) {
        return desk.list(subject(owner, request)).stream().map(PhotoView::of).toList();
    }

    /** The picture itself. */
    @GetMapping({HOMES + "/{photo}", PROJECTS + "/{photo}"})
    ResponseEntity<InputStreamResource> content(
            @PathVariable String owner,
            @PathVariable String photo,
            HttpServletRequest request,
            @Parameter(hidden = true) WebRequest asked) {
        return contents.staff(desk.get(subject(owner, request), photo), asked);
    }

    /** Takes it down for good; again is as once. */
    @DeleteMapping({HOMES + "/{photo}", PROJECTS + "/{photo}"})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(
            @PathVariable String owner,
            @PathVariable String photo,
            HttpServletRequest request,
            @Parameter(hidden = true) Caller caller) {
        desk.remove(subject(owner, request), photo, caller);
    }

    private PhotoSubject subject(String owner, HttpServletRequest request) {
        return desk.subject(PhotoPlace.kindAt(request.getRequestURI()), owner);
    }
}
