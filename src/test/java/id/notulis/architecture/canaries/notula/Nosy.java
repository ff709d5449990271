package id.notulis.architecture.canaries.notula;

import id.notulis.architecture.canaries.ui.shell.Shell;

record Nosy(Shell shell) {}
