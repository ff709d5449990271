package id.notulis.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The program keeps every rule of the house, and every rule reports its canaries.
class HouseRulesTest {

    private static final String PROGRAM = "id.notulis";
    private static final String CANARIES = "id.notulis.architecture.canaries";

    private static final JavaClasses PROGRAM_CLASSES =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages(PROGRAM);
    private static final JavaClasses CANARY_CLASSES =
            new ClassFileImporter().importPackages(CANARIES);

    static List<HouseRule> forTheProgram() {
        return HouseRules.under(PROGRAM);
    }

    static List<HouseRule> forTheCanaries() {
        return HouseRules.under(CANARIES);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forTheProgram")
    void theProgramKeeps(HouseRule house) {
        house.rule().check(PROGRAM_CLASSES);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forTheCanaries")
    void reportsItsCanaries(HouseRule house) {
        String report = house.rule().evaluate(CANARY_CLASSES).getFailureReport().toString();

        assertThat(house.canaries())
                .isNotEmpty()
                .allSatisfy(canary -> assertThat(report).contains(CANARIES + "." + canary));
    }

    @Test
    void theProgramIsThere() {
        assertThat(PROGRAM_CLASSES.size()).isGreaterThan(50);
    }

    @Test
    void theModuleOpensOnlyItsCommands() throws IOException {
        try (InputStream in = Files.newInputStream(Path.of("target/classes/module-info.class"))) {
            assertThat(HouseRules.opensOnlyCommands(ModuleDescriptor.read(in))).isTrue();
        }
        ModuleDescriptor canary =
                ModuleDescriptor.newModule("canary")
                        .packages(Set.of("id.notulis.cli", "id.notulis.model"))
                        .opens("id.notulis.cli")
                        .opens("id.notulis.model")
                        .build();
        assertThat(HouseRules.opensOnlyCommands(canary)).isFalse();
    }
}
