package id.notulis.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import java.time.Clock;
import java.util.Set;

/// What the rules look for in classes and in what these touch.
final class Traits {

    private static final Set<String> JAVA_BASE =
            Object.class.getModule().getDescriptor().packages();

    private static final Set<String> FILE_CLASSES =
            Set.of(
                    "java.io.File",
                    "java.io.FileInputStream",
                    "java.io.FileOutputStream",
                    "java.io.FileReader",
                    "java.io.FileWriter",
                    "java.io.RandomAccessFile");

    private Traits() {}

    static boolean isInJavaBase(JavaClass javaClass) {
        return javaClass.getBaseComponentType().isPrimitive()
                || JAVA_BASE.contains(javaClass.getBaseComponentType().getPackageName());
    }

    static boolean isInJdk(JavaClass javaClass) {
        return isInJavaBase(javaClass)
                || ModuleLayer.boot().modules().stream()
                        .filter(module -> module.getName().startsWith("java."))
                        .anyMatch(
                                module ->
                                        module.getPackages()
                                                .contains(
                                                        javaClass
                                                                .getBaseComponentType()
                                                                .getPackageName()));
    }

    static boolean isNullnessMark(JavaClass javaClass) {
        return javaClass.getPackageName().equals("org.jspecify.annotations");
    }

    /// Records, enums, interfaces over them and typed failures carry facts; the rest does things.
    static boolean isValue(JavaClass javaClass) {
        JavaClass type = javaClass.getBaseComponentType();
        return type.isRecord()
                || type.isEnum()
                || type.isInterface()
                || type.isAssignableTo(Throwable.class);
    }

    static final DescribedPredicate<JavaClass> OPENS_FILES =
            describe(
                    "open files or connections",
                    target ->
                            FILE_CLASSES.contains(target.getName())
                                    || target.getPackageName().startsWith("java.nio.file")
                                    || target.getPackageName().startsWith("java.nio.channels")
                                    || target.getPackageName().startsWith("java.net"));

    static final DescribedPredicate<JavaClass> BINDS_JSON =
            describe(
                    "bind JSON to objects or trees",
                    target ->
                            target.getPackageName().startsWith("com.fasterxml.")
                                    || target.getPackageName().startsWith("tools.jackson.databind")
                                    || target.getName().equals("tools.jackson.core.TreeNode")
                                    || target.getName().equals("tools.jackson.core.TreeCodec"));

    static final DescribedPredicate<JavaAccess<?>> ASKS_THE_MACHINE_FOR_THE_TIME =
            describe(
                    "asks the machine for the time",
                    access -> {
                        String owner = access.getTargetOwner().getName();
                        String name = access.getTarget().getName();
                        if (owner.startsWith("java.time.") && name.equals("now")) {
                            return !access.getTarget()
                                    .getFullName()
                                    .contains(Clock.class.getName());
                        }
                        return switch (owner) {
                            case "java.time.Clock", "java.time.InstantSource" ->
                                    name.startsWith("system") || name.startsWith("tick");
                            case "java.lang.System" -> name.equals("currentTimeMillis");
                            case "java.util.Date" ->
                                    access.getTarget().getFullName().endsWith("<init>()");
                            case "java.util.Calendar", "java.util.GregorianCalendar" ->
                                    name.equals("getInstance") || name.equals("<init>");
                            default -> false;
                        };
                    });

    static final DescribedPredicate<JavaAccess<?>> ENTERS_THE_WINDOWS_THREAD =
            describe(
                    "enters the window's thread",
                    access ->
                            access.getTargetOwner().getName().equals("javafx.application.Platform")
                                    && access.getTarget().getName().equals("runLater"));

    static final DescribedPredicate<JavaAccess<?>> TOUCHES_THE_TERMINAL =
            describe(
                    "touches the terminal",
                    access -> {
                        String name = access.getTarget().getName();
                        return switch (access.getTargetOwner().getName()) {
                            case "java.lang.System" ->
                                    Set.of("in", "out", "err", "console").contains(name);
                            case "java.lang.IO" -> true;
                            default ->
                                    name.equals("printStackTrace")
                                            && access.getTarget()
                                                    .getFullName()
                                                    .endsWith("printStackTrace()");
                        };
                    });

    static final DescribedPredicate<JavaAnnotation<?>> INJECTION =
            describe(
                    "an annotation that asks for injection",
                    annotation ->
                            Set.of("Inject", "Autowired", "Resource", "PersistenceContext")
                                    .contains(annotation.getRawType().getSimpleName()));

    static final DescribedPredicate<JavaClass> GENERIC =
            describe(
                    "Throwable, Exception or RuntimeException",
                    type ->
                            Set.of(Throwable.class, Exception.class, RuntimeException.class)
                                    .stream()
                                    .anyMatch(type::isEquivalentTo));
}
