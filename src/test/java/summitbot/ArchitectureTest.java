package summitbot;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "summitbot", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {
    /** Top to bottom; each may use what stands below it, and edges never see each other. */
    @ArchTest
    static final ArchRule importsPointDown = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .withOptionalLayers(true)
            .layer("root")
            .definedBy("summitbot")
            .layer("edges")
            .definedBy("summitbot.telegram..", "summitbot.console..", "summitbot.web..")
            .layer("chat")
            .definedBy("summitbot.chat..")
            .layer("evaluation")
            .definedBy("summitbot.evaluation..")
            .layer("live")
            .definedBy("summitbot.live..")
            .layer("answer")
            .definedBy("summitbot.answer..")
            .layer("citation")
            .definedBy("summitbot.citation..")
            .layer("retrieval")
            .definedBy("summitbot.retrieval..")
            .layer("llm")
            .definedBy("summitbot.llm..")
            .layer("store")
            .definedBy("summitbot.store..")
            .layer("corpus")
            .definedBy("summitbot.corpus..")
            .layer("speech")
            .definedBy("summitbot.speech..")
            .layer("language")
            .definedBy("summitbot.language..")
            .layer("domain")
            .definedBy("summitbot.domain..")
            .whereLayer("root")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("edges")
            .mayOnlyBeAccessedByLayers("root")
            .whereLayer("evaluation")
            .mayOnlyBeAccessedByLayers("root")
            .whereLayer("live")
            .mayOnlyBeAccessedByLayers("root")
            .whereLayer("chat")
            .mayOnlyBeAccessedByLayers("root", "edges", "evaluation")
            .whereLayer("answer")
            .mayOnlyBeAccessedByLayers("root", "edges", "evaluation", "live", "chat")
            .whereLayer("citation")
            .mayOnlyBeAccessedByLayers("root", "edges", "evaluation", "chat", "answer")
            .whereLayer("speech")
            .mayOnlyAccessLayers("language", "domain")
            .whereLayer("language")
            .mayOnlyAccessLayers("domain")
            .whereLayer("domain")
            .mayNotAccessAnyLayer();

    @ArchTest
    static final ArchRule edgesDoNotSeeEachOther = slices().matching("summitbot.(telegram|console|web)..")
            .should()
            .notDependOnEachOther()
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule noCycles =
            slices().matching("summitbot.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule luceneStaysInRetrieval = fence("org.apache.lucene..", "summitbot.retrieval..");

    @ArchTest
    static final ArchRule languageModelsStayInLlm = fence("dev.langchain4j..", "summitbot.llm..");

    @ArchTest
    static final ArchRule onnxStaysInLlm = fence("ai.onnxruntime..", "summitbot.llm..");

    @ArchTest
    static final ArchRule telegramStaysInTelegram = fence("org.telegram..", "summitbot.telegram..");

    @ArchTest
    static final ArchRule databasesStayInStore = fence("java.sql..", "summitbot.store..");

    @ArchTest
    static final ArchRule noQueryParser = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.lucene.queryparser..")
            .because("it fails on ordinary questions, some with a StackOverflowError");

    /** What is read comes as text, HTML or JSON; entities that expand and archives that unpack to more have no way in. */
    @ArchTest
    static final ArchRule nothingReadsXmlOrArchives = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javax.xml..", "org.xml..", "org.w3c..")
            .orShould()
            .dependOnClassesThat()
            .haveNameMatching("java\\.util\\.(zip|jar)\\.(.*File|.*Inflater.*|(Zip|Jar|GZIP).*Stream)")
            .orShould()
            .callMethod(org.jsoup.parser.Parser.class, "xmlParser")
            .orShould()
            .callMethodWhere(target(name("newFileSystem")));

    @ArchTest
    static final ArchRule onlyTheRootTouchesTheProcess = noClasses()
            .that()
            .resideOutsideOfPackage("summitbot")
            .should()
            .callMethod(System.class, "exit", int.class)
            .orShould()
            .callMethod(System.class, "getenv")
            .orShould()
            .callMethod(System.class, "getenv", String.class)
            .orShould()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(java.time.Instant.class, "now")
            .orShould()
            .callMethod(java.time.LocalDate.class, "now");

    private static ArchRule fence(String library, String home) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(home)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(library)
                .allowEmptyShould(true);
    }
}
