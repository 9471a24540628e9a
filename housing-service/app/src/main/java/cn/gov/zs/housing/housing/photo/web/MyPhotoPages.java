package cn.gov.zs.housing.housing.photo.web;

import cn.gov.zs.housing.housing.photo.PhotoAlbum;
import cn.gov.zs.housing.housing.photo.PhotoOwner;
import cn.gov.zs.housing.housing.photo.PhotoSubject;
import cn.gov.zs.housing.housing.photo.web.PhotoPages.PhotoForm;
import cn.gov.zs.platform.http.Caller;
import cn.gov.zs.platform.http.Forms;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.UUID;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.ModelAndView;

/** The page of what a tenant photographed of what is broken; nobody sees it but she and the office. */
@Controller
@RequestMapping("/my/tenancy/repairs/{owner}/photos")
class MyPhotoPages {
    private static final String VIEW = "housing/photos";
    private static final String FORM = "form";

    private final PhotoDesk desk;
    private final PhotoContents contents;

    MyPhotoPages(PhotoDesk desk, PhotoContents contents) {
        this.desk = desk;
        this.contents = contents;
    }

    @GetMapping
    ModelAndView list(@PathVariable String owner, Caller caller) {
        return page(new ModelAndView(VIEW), subject(owner, caller))
                .addObject(FORM, new PhotoForm(UUID.randomUUID().toString(), "", ""));
    }

    @PostMapping
    Object add(@PathVariable String owner, HttpServletRequest request, Caller caller) throws IOException {
        var subject = subject(owner, caller);
        return switch (desk.upload(subject, request, caller)) {
            case SentPhoto.Kept _ -> "redirect:" + PhotoPlace.MY_REPAIRS + owner + "/photos";
            case SentPhoto.Wrong wrong -> {
                var errors = PhotoPages.errors(wrong);
                yield page(Forms.again(VIEW), subject)
                        .addObject(FORM, errors.getTarget())
                        .addObject(BindingResult.MODEL_KEY_PREFIX + FORM, errors);
            }
        };
    }

    @GetMapping("/{photo}")
    ResponseEntity<InputStreamResource> see(
            @PathVariable String owner, @PathVariable String photo, Caller caller, WebRequest asked) {
        return contents.staff(desk.get(subject(owner, caller), photo), asked);
    }

    private PhotoSubject subject(String owner, Caller caller) {
        return desk.ofKeeper(PhotoOwner.Kind.REPAIR, owner, caller);
    }

    private ModelAndView page(ModelAndView page, PhotoSubject subject) {
        var photos = desk.list(subject).stream().map(PhotoView::ofKeeper).toList();
        return page.addObject("photos", photos)
                .addObject("about", subject.title())
                .addObject("open", false)
                .addObject("repair", true)
                .addObject("removable", false)
                .addObject("base", PhotoPlace.MY_REPAIRS + subject.owner().id() + "/photos")
                .addObject("back", PhotoPlace.MY_REPAIRS + subject.owner().id())
                .addObject("full", photos.size() >= PhotoAlbum.MOST)
                .addObject("most", PhotoAlbum.MOST)
                .addObject("megabytes", PhotoAlbum.LARGEST / 1024 / 1024);
    }
}
