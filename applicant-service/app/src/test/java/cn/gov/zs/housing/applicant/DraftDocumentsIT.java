package cn.gov.zs.housing.applicant;

import static cn.gov.zs.housing.applicant.DocumentsIT.upload;
import static cn.gov.zs.platform.testkit.FileSamples.jpeg;
import static cn.gov.zs.platform.testkit.FileSamples.pdf;
import static cn.gov.zs.platform.testkit.FileSamples.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doNothing;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.reset;

import cn.gov.zs.housing.applicant.application.ApplicationId;
import cn.gov.zs.housing.applicant.application.Applications;
import cn.gov.zs.housing.applicant.evidence.CaseFile;
import cn.gov.zs.housing.applicant.evidence.DocumentSamples;
import cn.gov.zs.housing.applicant.evidence.Documents;
import cn.gov.zs.housing.applicant.evidence.Evidence;
import cn.gov.zs.housing.applicant.evidence.PutAnswer;
import cn.gov.zs.housing.applicant.identity.IdNumberSamples;
import cn.gov.zs.housing.applicant.intake.GivenUpDrafts;
import cn.gov.zs.housing.applicant.intake.RetainedDrafts;
import cn.gov.zs.housing.applicant.intake.mongo.MongoDrafts;
import cn.gov.zs.housing.applicant.retention.Retained;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;

/** Documents of drafts, online and at the window: they are the application's when it is handed in, and gone with a draft given up. */
@ExtendWith(OutputCaptureExtension.class)
class DraftDocumentsIT extends RunningService {
    private static final AtomicInteger PEOPLE = new AtomicInteger(500);
    private static final String XIAOLAN = "442000118008";

    @MockitoSpyBean
    private MongoDrafts drafts;

    @Autowired
    private Documents documents;

    @Autowired
    private Evidence evidence;

    @Autowired
    private Applications applications;

    @Autowired
    private RetainedDrafts retained;

    @Autowired
    private Clock clock;

    @AfterEach
    void heal() {
        reset(drafts);
    }

    @Test
    void what_a_household_adds_to_its_draft_is_the_applications_and_stands_on_the_receipt(CapturedOutput log) {
        var draft = DraftPages.begin(citizen(), "/my/drafts");
        var page = draft.path() + "/documents";
        assertThat(citizen().get(draft.path()).body()).contains("href=\"" + page, "0 份");
        assertThat(citizen().get(page).body()).contains("enctype=\"multipart/form-data\"", "href=\"" + draft.path());
        var photo = jpeg(70_000);

        assertThat(upload(citizen(), page, "ID_CARD", "李美华身份证.jpg", photo).location())
                .endsWith(page);
        assertThat(upload(citizen(), page, "INCOME_PROOF", "wages.pdf", pdf("")).status())
                .isEqualTo(302);
        var mistaken = upload(citizen(), page, "OTHER", "mistake.jpg", jpeg(900));
        assertThat(mistaken.status()).isEqualTo(302);
        assertThat(citizen()
                        .form(page + "/" + numbers(draft).getLast() + "/take-back", Map.of())
                        .status())
                .isEqualTo(302);
        assertThat(citizen().get(page).body()).contains("李美华身份证.jpg", "申请家庭").doesNotContain("mistake.jpg");
        assertThat(citizen().get(draft.path()).body()).contains("2 份");
        assertThat(citizen().file(page + "/" + numbers(draft).getFirst()).body())
                .isEqualTo(photo);

        draft.fill(form());
        assertThat(citizen().get(draft.path() + "/check").body()).contains("李美华身份证.jpg", "收入证明");
        var sent = draft.submit();
        assertThat(sent.location()).endsWith("/receipt");
        assertThat(citizen().form(draft.path() + "/submit", Map.of()).location())
                .as("sent again")
                .isEqualTo(sent.location());

        var receipt =
                citizen().get("/my/applications/" + draft.id() + "/receipt").body();
        var due = dueDay(draft.id());
        assertThat(receipt)
                .contains("已提交的材料", "身份证", "李美华身份证.jpg", "收入证明", "下一步和办理期限", "受理", due, "住建部令第11号", "示例，非中山标准")
                .doesNotContain("mistake.jpg", "??");
        assertThat(citizen()
                        .get("/my/applications/" + draft.id() + "/receipt?lang=en")
                        .body())
                .contains("Documents handed in", "Identity card", "What happens next")
                .doesNotContain("??");
        assertThat(numbers(draft)).as("none is lost or doubled").hasSize(2);
        assertThat(xiaolanReviewer().get("/staff/applications/" + draft.id()).body())
                .contains("李美华身份证.jpg");
        assertThat(xiaolanReviewer()
                        .file("/staff/applications/" + draft.id() + "/documents/"
                                + numbers(draft).getFirst())
                        .body())
                .isEqualTo(photo);
        assertThat(citizen().get(page).body()).as("an old tab goes on").contains("/my/applications/" + draft.id());
        assertThat(log.getAll()).doesNotContain("李美华身份证");
    }

    @Test
    void a_drafts_documents_are_nobody_elses_and_what_is_no_document_is_refused() {
        var draft = DraftPages.begin(citizen(), "/my/drafts");
        var page = draft.path() + "/documents";
        upload(citizen(), page, "ID_CARD", "a.jpg", jpeg(500));
        var document = numbers(draft).getFirst();
        var window = "/staff/window/" + draft.id() + "/documents";

        for (var path : List.of(page, page + "/" + document, page + "/" + document + "/take-back")) {
            for (var visitor : List.of(otherCitizen(), xiaolanReviewer(), villageClerk(XIAOLAN), cityReviewer())) {
                assertThat(visitor.get(path).status()).as(path).isEqualTo(404);
            }
        }
        assertThat(upload(otherCitizen(), page, "ID_CARD", "b.jpg", jpeg(9)).status())
                .isEqualTo(404);
        assertThat(otherCitizen()
                        .form(page + "/" + document + "/take-back", Map.of())
                        .status())
                .isEqualTo(404);
        assertThat(villageClerk(XIAOLAN).get(window).status()).isEqualTo(404);
        assertThat(citizen().get(window).status()).isEqualTo(403);
        assertThat(anybody().get(page).status()).isEqualTo(401);

        var script = upload(citizen(), page, "ID_CARD", "a.jpg", text("<html><script>alert(1)</script></html>"));
        assertThat(script.status()).isEqualTo(400);
        assertThat(script.body()).contains("不接收网页", "id=\"file-error\"");
        assertThat(upload(citizen(), page, "PASSPORT", "a.jpg", jpeg(9)).body()).contains("id=\"kind-error\"");
        assertThat(upload(citizen(), page, "ID_CARD", "a.jpg", jpeg(11 * 1024 * 1024))
                        .status())
                .isEqualTo(413);
        assertThat(numbers(draft)).containsExactly(document);
    }

    @Test
    void a_clerk_adds_what_came_on_paper_before_she_hands_it_in() {
        var clerk = villageClerk(XIAOLAN);
        var draft = DraftPages.begin(clerk, "/staff/window");
        var page = draft.path() + "/documents";
        var scan = jpeg(3_000);
        assertThat(upload(clerk, page, "APPLICATION_FORM", "scan.jpg", scan).location())
                .endsWith(page);
        upload(clerk, page, "OTHER", "mistake.jpg", jpeg(901));
        assertThat(clerk.get(page).body())
                .contains("scan.jpg", "村（社区）经办人员", page)
                .doesNotContain("谁查看过", "/my/drafts");
        var numbers = windowNumbers(clerk, page);
        assertThat(clerk.form(page + "/" + numbers.getLast() + "/take-back", Map.of())
                        .status())
                .isEqualTo(302);
        assertThat(clerk.file(page + "/" + numbers.getFirst()).body()).isEqualTo(scan);
        for (var visitor : List.of(villageClerk("442000118001"), xiaolanReviewer(), cityReviewer())) {
            assertThat(visitor.get(page).status()).isEqualTo(404);
        }
        assertThat(clerk.get("/my/drafts/" + draft.id() + "/documents").status())
                .as("it is not hers as a household")
                .isEqualTo(404);

        draft.fill(form());
        var printed = draft.submit();

        assertThat(printed.body())
                .contains("已提交的材料", "住房保障申请表", "scan.jpg", "下一步和办理期限", dueDay(draft.id()))
                .doesNotContain("mistake.jpg", "??");
        assertThat(clerk.get("/staff/window/receipts/" + draft.id()).body())
                .contains("scan.jpg", "/staff/applications/" + draft.id() + "/documents");
        assertThat(xiaolanReviewer().get("/staff/applications/" + draft.id()).body())
                .contains("scan.jpg", "村（社区）经办人员");
    }

    @Test
    void a_crash_between_the_application_and_the_end_of_its_draft_loses_and_doubles_nothing() {
        var draft = DraftPages.begin(citizen(), "/my/drafts");
        upload(citizen(), draft.path() + "/documents", "ID_CARD", "a.jpg", jpeg(700));
        draft.fill(form());
        var checked = draft.checked();
        doThrow(new IllegalStateException("the service dies")).when(drafts).remove(any());

        assertThat(citizen().form(draft.path() + "/submit", checked).status()).isEqualTo(500);
        assertThat(drafts.find(new ApplicationId(draft.id())))
                .as("the draft is left")
                .isPresent();
        reset(drafts);

        assertThat(citizen().form(draft.path() + "/submit", checked).location()).endsWith("/receipt");
        assertThat(drafts.find(new ApplicationId(draft.id()))).isEmpty();
        assertThat(numbers(draft)).hasSize(1);
        assertThat(citizen().get("/my/applications/" + draft.id() + "/receipt").body())
                .contains("a.jpg");
    }

    @Test
    void a_draft_left_by_a_crash_is_not_shown_and_cannot_take_the_documents_with_it() {
        var draft = DraftPages.begin(citizen(), "/my/drafts");
        upload(citizen(), draft.path() + "/documents", "ID_CARD", "a.jpg", jpeg(701));
        draft.fill(form());
        doNothing().when(drafts).remove(any());
        draft.submit();
        reset(drafts);

        assertThat(citizen().get("/my/drafts").body()).doesNotContain(draft.id());
        assertThat(citizen().get(draft.path()).status()).isEqualTo(404);
        assertThat(citizen().form(draft.path() + "/remove", Map.of()).status()).isEqualTo(404);
        sweep();
        assertThat(numbers(draft)).hasSize(1);
    }

    @Test
    void a_draft_given_up_at_the_moment_it_is_handed_in_leaves_the_application_its_documents() {
        var draft = DraftPages.begin(citizen(), "/my/drafts");
        upload(citizen(), draft.path() + "/documents", "ID_CARD", "a.jpg", jpeg(702));
        draft.fill(form());
        doNothing().when(drafts).remove(any());
        draft.submit();
        reset(drafts);
        drafts.giveUp(new ApplicationId(draft.id()), clock.instant());

        sweep();

        assertThat(numbers(draft)).hasSize(1);
    }

    @Test
    void a_submission_that_fails_leaves_the_draft_as_it_was() {
        var draft = DraftPages.begin(citizen(), "/my/drafts");
        upload(citizen(), draft.path() + "/documents", "ID_CARD", "a.jpg", jpeg(703));
        draft.fill(form());
        draft.save("assets", Map.of("assets.deposits", "-1"));

        assertThat(citizen()
                        .form(draft.path() + "/submit", Map.of("version", draft.version("assets")))
                        .status())
                .isEqualTo(400);

        assertThat(numbers(draft)).hasSize(1);
        assertThat(citizen().get(draft.path()).body()).contains("1 份");
    }

    @Test
    void with_a_draft_that_is_removed_its_documents_go_and_also_one_that_was_under_way() {
        var draft = DraftPages.begin(citizen(), "/my/drafts");
        var page = draft.path() + "/documents";
        upload(citizen(), page, "ID_CARD", "a.jpg", jpeg(704));
        var id = new ApplicationId(draft.id());
        var seenBefore = CaseFile.ofDraft(id, "subject-citizen-li");

        assertThat(citizen().form(draft.path() + "/remove", Map.of()).status()).isBetween(302, 303);
        assertThat(evidence.put(
                        seenBefore,
                        DocumentSamples.HOUSEHOLD,
                        DocumentSamples.idCard(800, 5),
                        DocumentSamples.newId(),
                        DocumentSamples.AT))
                .as("an upload that began before")
                .isInstanceOf(PutAnswer.Put.class);

        assertThat(citizen().get(page).status()).isEqualTo(404);
        assertThat(upload(citizen(), page, "ID_CARD", "b.jpg", jpeg(9)).status())
                .isEqualTo(404);
        sweep();
        assertThat(documents.list(id)).isEmpty();
        assertThat(drafts.listGivenUp(clock.instant().plusSeconds(9), 1_000)).doesNotContain(id);
        sweep();
    }

    @Test
    void a_draft_whose_time_is_over_goes_with_its_documents_and_one_that_is_worked_on_stays() {
        var draft = DraftPages.begin(citizen(), "/my/drafts");
        upload(citizen(), draft.path() + "/documents", "ID_CARD", "a.jpg", jpeg(705));
        var id = new ApplicationId(draft.id());
        var now = clock.instant();

        assertThat(retained.remove(draft.id(), now.minus(Duration.ofDays(90)))).isEqualTo(Retained.Removal.KEPT);
        assertThat(retained.remove(draft.id(), now.plusSeconds(5))).isEqualTo(Retained.Removal.REMOVED);
        assertThat(retained.remove(draft.id(), now.plusSeconds(5))).isEqualTo(Retained.Removal.GONE);

        assertThat(citizen().get(draft.path()).status()).isEqualTo(404);
        sweep();
        assertThat(documents.list(id)).isEmpty();
    }

    @Test
    void of_two_tabs_the_second_is_told_and_overwrites_nothing_unseen() {
        var draft = DraftPages.begin(citizen(), "/my/drafts");
        var opened = draft.version("assets");
        assertThat(draft.save("assets", Map.of("assets.deposits", "100"), opened)
                        .status())
                .isBetween(302, 303 + 97);
        assertThat(draft.save("assets", Map.of("assets.deposits", "100"), opened)
                        .status())
                .as("a double click says the same and is no conflict")
                .isNotEqualTo(409);

        var second = draft.save("assets", Map.of("assets.deposits", "999"), opened);

        assertThat(second.status()).isEqualTo(409);
        assertThat(second.body())
                .contains("在别处", "尚未保存", "value=\"999\"", "id=\"stale\"", draft.path() + "/assets")
                .doesNotContain("??");
        assertThat(citizen().get(draft.path() + "/assets").body())
                .contains("value=\"100\"")
                .doesNotContain("value=\"999\"");
        assertThat(draft.save("assets", Map.of("assets.deposits", "999"), DraftPages.versionIn(second))
                        .status())
                .isNotEqualTo(409);
        assertThat(citizen().get(draft.path() + "/assets").body()).contains("value=\"999\"");
    }

    @Test
    void what_changed_after_it_was_looked_through_is_looked_through_again() {
        var draft = DraftPages.begin(citizen(), "/my/drafts");
        draft.fill(form());
        var checked = draft.checked();
        draft.save("applicant", DraftPages.part(form(), "applicant"));

        var sent = citizen().form(draft.path() + "/submit", checked);

        assertThat(sent.status()).isEqualTo(409);
        assertThat(sent.body()).contains("又有改动", "name=\"version\"").doesNotContain("??");
        assertThat(applications.find(new ApplicationId(draft.id()))).isEmpty();
        assertThat(draft.submit().location()).endsWith("/receipt");
    }

    private void sweep() {
        new GivenUpDrafts(drafts, documents, applications).sweep(clock.instant().plusSeconds(60));
    }

    private List<String> numbers(DraftPages draft) {
        return numbers(citizen().get("/api/v1/applications/" + draft.id() + "/documents"));
    }

    private static List<String> windowNumbers(Visitor clerk, String page) {
        var id = page.replaceAll(".*/window/|/documents", "");
        return numbers(clerk.get("/api/v1/applications/" + id + "/documents"));
    }

    private static List<String> numbers(Visitor.Answer list) {
        return list.json().valueStream().map(line -> line.path("id").asString()).toList();
    }

    /** The last day of the acceptance as staff see it, as pages write it. */
    private String dueDay(String id) {
        var staff = xiaolanReviewer().get("/staff/applications/" + id).body();
        var found = java.util.regex.Pattern.compile("应于(\\d{4}年\\d{1,2}月\\d{1,2}日)前")
                .matcher(staff);
        assertThat(found.find()).as(staff).isTrue();
        return found.group(1);
    }

    /** Two people of their own, of 小榄镇. */
    private static Map<String, String> form() {
        var fields = Bodies.form(UUID.randomUUID());
        fields.put("applicant.idNumber", IdNumberSamples.text(LocalDate.of(1981, 1, 1), PEOPLE.incrementAndGet()));
        fields.put(
                "coApplicants[1].idNumber", IdNumberSamples.text(LocalDate.of(2014, 6, 1), PEOPLE.incrementAndGet()));
        fields.put("hukou.village", XIAOLAN);
        fields.put("current.village", XIAOLAN);
        return fields;
    }
}
