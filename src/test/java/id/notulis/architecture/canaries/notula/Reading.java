package id.notulis.architecture.canaries.notula;

import java.nio.file.Path;

record Reading(Path file) {}
