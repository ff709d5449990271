package id.notulis.architecture.canaries.store;

import id.notulis.architecture.canaries.ui.shell.Shell;

record Nosy(Shell shell) {}
