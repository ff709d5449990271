package id.notulis.architecture.canaries.ui.shell;

import picocli.CommandLine;

record Borrowing(CommandLine line) {}
