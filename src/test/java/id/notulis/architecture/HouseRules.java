package id.notulis.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.GeneralCodingRules.THROW_GENERIC_EXCEPTIONS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static id.notulis.architecture.Rooms.that;

import com.tngtech.archunit.lang.ArchRule;
import java.lang.module.ModuleDescriptor;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Every rule of the house, for the classes below a root package.
final class HouseRules {

    private final Rooms rooms;
    private final List<HouseRule> rules = new ArrayList<>();

    private HouseRules(String root) {
        this.rooms = new Rooms(root);
    }

    static List<HouseRule> under(String root) {
        var house = new HouseRules(root);
        house.whoMayKnowWhom();
        house.whoMayUseWhatLibrary();
        house.whatEveryClassKeeps();
        house.howTheHouseIsBuilt();
        return List.copyOf(house.rules);
    }

    private void whoMayKnowWhom() {
        for (String room : new TreeSet<>(Rooms.MAY_KNOW.keySet())) {
            add(
                    room + " knows only its own",
                    noClasses()
                            .that()
                            .resideInAPackage(rooms.all(room))
                            .should()
                            .dependOnClassesThat(rooms.closedTo(room))
                            .because(
                                    "launcher -> {ui, cli} -> work -> store -> model is the only"
                                            + " way down, and what stands beside work is joined"
                                            + " by work"),
                    room + ".Nosy");
        }
        add(
                "windows and commands know only values of what stands beside work",
                noClasses()
                        .that()
                        .resideInAnyPackage(rooms.all(Set.of("ui", "cli")))
                        .should()
                        .dependOnClassesThat(
                                that(
                                        "do things beside work",
                                        target ->
                                                Rooms.SIBLINGS.contains(rooms.room(target))
                                                        && !Traits.isValue(target)))
                        .because("what they want done they ask of work"),
                "cli.Shortcut");
        add(
                "features of the window never know each other",
                classes()
                        .that()
                        .resideInAPackage(rooms.all("ui"))
                        .should(Conditions.keepToTheirFeature(rooms))
                        .because(
                                "a screen that opens another asks the shell, which knows them all"),
                "ui.people.Neighbour",
                "ui.kit.Partial");
        add(
                "the record stands on java.base alone",
                noClasses()
                        .that()
                        .resideInAPackage(rooms.all("model"))
                        .should()
                        .dependOnClassesThat(
                                that(
                                        "are neither java.base nor the record's own",
                                        target ->
                                                rooms.room(target).isEmpty()
                                                        && !Traits.isInJavaBase(target)
                                                        && !Traits.isNullnessMark(target)))
                        .because("everything else stands on the record"),
                "model.Leaning");
        add(
                "the text format touches no file",
                noClasses()
                        .that()
                        .resideInAPackage(rooms.all("notula"))
                        .should()
                        .dependOnClassesThat(Traits.OPENS_FILES)
                        .because(
                                "it turns text into values and back; who reads and writes is work"),
                "notula.Reading");
        add(
                "documents are written with the JDK alone",
                noClasses()
                        .that()
                        .resideInAPackage(rooms.all("report"))
                        .should()
                        .dependOnClassesThat(
                                that(
                                        "are libraries",
                                        target ->
                                                rooms.room(target).isEmpty()
                                                        && !Traits.isInJdk(target)
                                                        && !Traits.isNullnessMark(target)))
                        .because("a document is a stream, and starting a library costs more"),
                "report.docx.Borrowing");
    }

    private void whoMayUseWhatLibrary() {
        only(
                Set.of("store"),
                "backup.Borrowing",
                "SQL",
                "java.sql..",
                "javax.sql..",
                "org.sqlite..");
        only(
                Set.of("ooxml"),
                "report.Borrowing",
                "Apache POI",
                "org.apache.poi..",
                "org.apache.xmlbeans..",
                "org.openxmlformats..",
                "com.microsoft.schemas..");
        only(
                Set.of("settings", "exchange", "cli"),
                "store.Borrowing",
                "Jackson",
                "tools.jackson..",
                "com.fasterxml..");
        only(Set.of("exchange"), "cli.Borrowing", "the CSV library", "org.apache.commons.csv..");
        only(Set.of("ui", "launcher"), "work.Borrowing", "JavaFX", "javafx..");
        only(Set.of("cli", "launcher"), "ui.shell.Borrowing", "picocli", "picocli..");
        add(
                "drawing only in layout",
                noClasses()
                        .that()
                        .resideOutsideOfPackage(rooms.all("layout"))
                        .and()
                        .doNotHaveFullyQualifiedName(rooms.root() + ".util.Images")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(
                                "java.awt..",
                                "javax.imageio..",
                                "org.apache.pdfbox..",
                                "org.apache.fontbox..")
                        .because("pages are laid out in one place; pictures are scaled in Images"),
                "search.Borrowing");
        add(
                "Jackson only as a stream",
                noClasses()
                        .should()
                        .dependOnClassesThat(Traits.BINDS_JSON)
                        .because("binding wants the record opened to reflection"),
                "exchange.Binding");
    }

    private void only(Set<String> in, String canary, String what, String... packages) {
        var sorted = String.join(", ", new TreeSet<>(in));
        add(
                what + " only in " + sorted,
                noClasses()
                        .that()
                        .resideOutsideOfPackages(rooms.all(in))
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(packages)
                        .because(
                                "a library known in one place can be understood and replaced there"),
                canary);
    }

    private void whatEveryClassKeeps() {
        add(
                "the time is handed in",
                noClasses()
                        .that()
                        .resideOutsideOfPackage(rooms.all("launcher"))
                        .should()
                        .accessTargetWhere(Traits.ASKS_THE_MACHINE_FOR_THE_TIME)
                        .because("a document written twice under one clock is the same twice"),
                "work.Impatient",
                "work.ImpatientByReference");
        add(
                "the window's thread is entered in one place",
                noClasses()
                        .that()
                        .resideOutsideOfPackage(rooms.all("ui.kit"))
                        .should()
                        .accessTargetWhere(Traits.ENTERS_THE_WINDOWS_THREAD)
                        .because("a test puts another executor there"),
                "ui.home.Hopping");
        add(
                "only commands speak to the terminal",
                noClasses()
                        .that()
                        .resideOutsideOfPackage(rooms.all("cli"))
                        .should()
                        .accessTargetWhere(Traits.TOUCHES_THE_TERMINAL)
                        .because("the others return values and log"),
                "store.Chatty",
                "search.Chatty",
                "backup.Tracing");
        add(
                "nothing is injected into fields",
                noFields()
                        .should()
                        .beAnnotatedWith(Traits.INJECTION)
                        .because("what a class needs stands in its constructor"),
                "work.Injected");
        add(
                "exceptions have names",
                noClasses()
                        .should(THROW_GENERIC_EXCEPTIONS)
                        .because("a failure that is caught by name can be mended by name"),
                "exchange.Vague");
        add(
                "methods name the exceptions they throw",
                noMethods()
                        .should()
                        .declareThrowableOfType(Traits.GENERIC)
                        .because("a caller must be able to know what can go wrong"),
                "exchange.VaguelyDeclared");
        add(
                "names say what a class does",
                noClasses()
                        .should()
                        .haveSimpleNameEndingWith("Manager")
                        .orShould()
                        .haveSimpleNameEndingWith("Helper")
                        .orShould()
                        .haveSimpleNameEndingWith("Impl")
                        .orShould()
                        .haveSimpleNameEndingWith("Util")
                        .orShould()
                        .haveSimpleNameEndingWith("Utils")
                        .because("these five would fit any class"),
                "util.TextUtils",
                "work.BookManager");
    }

    private void howTheHouseIsBuilt() {
        add(
                "rooms are those of the plan",
                noClasses()
                        .should(
                                Conditions.of(
                                        "stand in no room of the plan",
                                        it -> !rooms.isKnownRoom(rooms.room(it))))
                        .because("a class whose room nobody planned has no rules"),
                "attic.Stray",
                "Homeless");
        add(
                "packages form no cycle",
                slices().matching(rooms.root() + ".(**)")
                        .should()
                        .beFreeOfCycles()
                        .because("what stands in a circle cannot be read from any side"),
                "search.Head",
                "search.tail.Tail");
        add(
                "at most three folders deep",
                noClasses()
                        .should(
                                Conditions.of(
                                        "lie deeper",
                                        it -> rooms.place(it).split("\\.").length > 3))
                        .because("who opens the root finds a thing by names alone"),
                "ui.kit.very.deep.Buried");
        add(
                "every package is null-marked",
                classes()
                        .should(Conditions.beNullMarked())
                        .because("NullAway looks only at marked packages"),
                "attic.Stray");
        add(
                "util holds at most ten classes",
                classes()
                        .that()
                        .resideInAPackage(rooms.all("util"))
                        .and()
                        .areTopLevelClasses()
                        .should(Conditions.numberAtMost(10))
                        .because("a drawer for everything soon is the house"),
                "util.Crowd");
    }

    /// Only the commands may be looked into by reflection (picocli fills their fields).
    static boolean opensOnlyCommands(ModuleDescriptor module) {
        return !module.isOpen()
                && module.opens().stream().allMatch(it -> it.source().endsWith(".cli"));
    }

    private void add(String name, ArchRule rule, String... canaries) {
        rules.add(new HouseRule(name, rule.allowEmptyShould(true), List.of(canaries)));
    }
}
