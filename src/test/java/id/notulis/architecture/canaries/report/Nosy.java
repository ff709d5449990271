package id.notulis.architecture.canaries.report;

import id.notulis.architecture.canaries.ui.shell.Shell;

record Nosy(Shell shell) {}
