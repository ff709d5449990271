package id.notulis.architecture.canaries.work;

import id.notulis.architecture.canaries.ui.shell.Shell;

record Nosy(Shell shell) {}
