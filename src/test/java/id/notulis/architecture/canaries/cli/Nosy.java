package id.notulis.architecture.canaries.cli;

import id.notulis.architecture.canaries.ui.shell.Shell;

record Nosy(Shell shell) {}
