package id.notulis.testkit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/// A test in which the place of an open book is taken away.
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@DisabledOnOs(
        value = OS.WINDOWS,
        disabledReason = "Windows lets nobody move a folder in which a file is open")
public @interface MovesAnOpenBook {}
