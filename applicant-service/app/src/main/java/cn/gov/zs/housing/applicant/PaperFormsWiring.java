package cn.gov.zs.housing.applicant;

import cn.gov.zs.housing.applicant.application.Applications;
import cn.gov.zs.housing.applicant.encryption.SealedCollection;
import cn.gov.zs.housing.applicant.paperforms.Choices;
import cn.gov.zs.housing.applicant.paperforms.FormsReader;
import cn.gov.zs.housing.applicant.paperforms.PaperImports;
import cn.gov.zs.housing.applicant.paperforms.PaperSubmission;
import cn.gov.zs.housing.applicant.paperforms.PaperWalk;
import cn.gov.zs.housing.applicant.paperforms.mongo.MongoPaperImports;
import cn.gov.zs.housing.applicant.paperforms.web.TemplateChoices;
import cn.gov.zs.platform.crypto.FieldCipher;
import cn.gov.zs.platform.eventing.AggregateStore;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What stands behind the import of paper forms. */
@Configuration(proxyBeanMethods = false)
class PaperFormsWiring {
    private static final Duration LEASE = Duration.ofSeconds(30);

    @Bean
    MongoPaperImports paperImports(AggregateStore store, FieldCipher cipher) {
        return new MongoPaperImports(store, cipher);
    }

    @Bean
    SealedCollection sealedPaperImports(MongoPaperImports imports) {
        return imports.sealedCollection();
    }

    @Bean
    PaperSubmission paperSubmission(Applications applications) {
        return new ImportedSubmission(applications);
    }

    @Bean
    Choices templateChoices(MessageSource texts) {
        return TemplateChoices.of(texts);
    }

    @Bean
    FormsReader formsReader(PaperSubmission submission, Choices choices) {
        return new FormsReader(submission, choices);
    }

    /**
     * Goes on with confirmed imports: those just confirmed, and those another replica left behind.
     *
     * @param look how often it looks for them
     */
    @Bean
    Background paperFormsWork(
            PaperImports imports,
            PaperSubmission submission,
            Clock clock,
            @Value("${housing.paper-forms.look:1s}") Duration look) {
        var walk = new PaperWalk(imports, submission, UUID.randomUUID().toString(), clock, LEASE);
        return new Background("paper-forms", look, () -> {
            walk.walkAll();
            walk.dropForgotten();
        });
    }
}
