package cn.gov.zs.housing.disclosure;

import cn.gov.zs.housing.disclosure.catalogue.DutyBook;
import cn.gov.zs.housing.disclosure.document.DocumentDesk;
import cn.gov.zs.housing.disclosure.document.PublicDocuments;
import cn.gov.zs.housing.disclosure.library.Announcements;
import cn.gov.zs.housing.disclosure.library.Library;
import cn.gov.zs.housing.disclosure.library.LibraryDuties;
import cn.gov.zs.housing.disclosure.library.LibraryOffice;
import cn.gov.zs.housing.disclosure.library.SampleLibrary;
import cn.gov.zs.housing.disclosure.library.TextReferences;
import cn.gov.zs.housing.disclosure.search.PublicHeads;
import cn.gov.zs.housing.disclosure.search.SearchDesk;
import cn.gov.zs.housing.disclosure.search.SynonymList;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The library and the search. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LibrarySettings.class)
class LibraryWiring {
    @Bean
    TextReferences textReferences(PublicDocuments documents) {
        return new TextReferences(documents);
    }

    @Bean
    LibraryDuties libraryDuties(DutyBook book, TextReferences references, LibrarySettings settings) {
        return new LibraryDuties(book, references, settings.dutiesFrom());
    }

    @Bean
    LibraryOffice libraryOffice(Library library, LibraryDuties duties) {
        return new LibraryOffice(library, duties);
    }

    @Bean
    Announcements announcements(Library library, LibraryDuties duties, DocumentDesk desk, TextReferences references) {
        return new Announcements(library, duties, desk, references);
    }

    @Bean
    SampleLibrary sampleLibrary(Library library, LibraryOffice office) {
        return new SampleLibrary(library, office);
    }

    @Bean
    SearchDesk searchDesk(Library library, PublicHeads heads) {
        return new SearchDesk(library, heads, SynonymList.shipped());
    }
}
