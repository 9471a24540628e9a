package cn.gov.zs.housing.housing.photo.web;

import cn.gov.zs.housing.housing.photo.PhotoAlbum;
import cn.gov.zs.housing.housing.photo.PhotoOwner;
import cn.gov.zs.housing.housing.photo.PhotoSubject;
import cn.gov.zs.platform.http.Caller;
import cn.gov.zs.platform.http.Forms;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.UUID;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.ModelAndView;

/** The staff page of a home's or a project's photographs, with its form; and each photograph for everybody. */
@Controller
class PhotoPages {
    private static final String HOMES = "/staff/homes/{owner}/photos";
    private static final String PROJECTS = "/staff/construction/projects/{owner}/photos";
    private static final String REPAIRS = "/staff/repairs/{owner}/photos";
    private static final String VIEW = "housing/photos";
    private static final String FORM = "form";

    private final PhotoDesk desk;
    private final PhotoContents contents;

    PhotoPages(PhotoDesk desk, PhotoContents contents) {
        this.desk = desk;
        this.contents = contents;
    }

    /**
     * What the form shows again; a file has to be chosen anew.
     *
     * @param file nothing
     */
    record PhotoForm(String formId, String caption, String file) {}

    @GetMapping({HOMES, PROJECTS, REPAIRS})
    ModelAndView list(@PathVariable String owner, HttpServletRequest request) {
        return page(new ModelAndView(VIEW), subject(owner, request))
                .addObject(FORM, new PhotoForm(UUID.randomUUID().toString(), "", ""));
    }

    @PostMapping({HOMES, PROJECTS, REPAIRS})
    Object add(@PathVariable String owner, HttpServletRequest request, Caller caller) throws IOException {
        var subject = subject(owner, request);
        return switch (desk.upload(subject, request, caller)) {
            case SentPhoto.Kept _ -> "redirect:" + base(subject);
            case SentPhoto.Wrong wrong -> again(subject, wrong);
        };
    }

    @GetMapping({HOMES + "/{photo}", PROJECTS + "/{photo}", REPAIRS + "/{photo}"})
    ResponseEntity<InputStreamResource> staff(
            @PathVariable String owner, @PathVariable String photo, HttpServletRequest request, WebRequest asked) {
        return contents.staff(desk.get(subject(owner, request), photo), asked);
    }

    @GetMapping({HOMES + "/{photo}/removal", PROJECTS + "/{photo}/removal", REPAIRS + "/{photo}/removal"})
    ModelAndView confirm(@PathVariable String owner, @PathVariable String photo, HttpServletRequest request) {
        var subject = subject(owner, request);
        return new ModelAndView("housing/photo-removal")
                .addObject("photo", PhotoView.ofStaff(desk.get(subject, photo)))
                .addObject("about", subject.title())
                .addObject("base", base(subject));
    }

    @PostMapping({HOMES + "/{photo}/removal", PROJECTS + "/{photo}/removal", REPAIRS + "/{photo}/removal"})
    String remove(@PathVariable String owner, @PathVariable String photo, HttpServletRequest request, Caller caller) {
        var subject = subject(owner, request);
        desk.remove(subject, photo, caller);
        return "redirect:" + base(subject);
    }

    @GetMapping({"/homes/photos/{photo}", "/construction/photos/{photo}"})
    ResponseEntity<InputStreamResource> open(@PathVariable String photo, HttpServletRequest request, WebRequest asked) {
        return contents.open(desk.open(PhotoPlace.kindAt(request.getRequestURI()), photo), asked);
    }

    private PhotoSubject subject(String owner, HttpServletRequest request) {
        return desk.subject(PhotoPlace.kindAt(request.getRequestURI()), owner);
    }

    private static String base(PhotoSubject subject) {
        return PhotoPlace.of(subject.owner().kind()).staffPage(subject.owner().id());
    }

    private ModelAndView again(PhotoSubject subject, SentPhoto.Wrong wrong) {
        var errors = errors(wrong);
        return page(Forms.again(VIEW), subject)
                .addObject(FORM, errors.getTarget())
                .addObject(BindingResult.MODEL_KEY_PREFIX + FORM, errors);
    }

    /** The form again, with what is wrong; its number is a new one: the one that was sent may be on its way still. */
    static BindingResult errors(SentPhoto.Wrong wrong) {
        var form = new PhotoForm(UUID.randomUUID().toString(), wrong.caption(), "");
        var errors = new BeanPropertyBindingResult(form, FORM);
        errors.addError(new FieldError(
                FORM,
                wrong.field(),
                wrong.field().equals("caption") ? wrong.caption() : "",
                false,
                new String[] {wrong.text()},
                SentPhoto.Wrong.args(),
                wrong.code()));
        return errors;
    }

    private ModelAndView page(ModelAndView page, PhotoSubject subject) {
        var photos = desk.list(subject).stream().map(PhotoView::ofStaff).toList();
        return page.addObject("photos", photos)
                .addObject("about", subject.title())
                .addObject("open", subject.open())
                .addObject("repair", subject.owner().kind() == PhotoOwner.Kind.REPAIR)
                .addObject("removable", true)
                .addObject("base", base(subject))
                .addObject(
                        "back",
                        PhotoPlace.of(subject.owner().kind())
                                .back(subject.owner().id()))
                .addObject("full", photos.size() >= PhotoAlbum.MOST)
                .addObject("most", PhotoAlbum.MOST)
                .addObject("megabytes", PhotoAlbum.LARGEST / 1024 / 1024);
    }
}
