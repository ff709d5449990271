package id.notulis.architecture.canaries.layout;

import id.notulis.architecture.canaries.ui.shell.Shell;

record Nosy(Shell shell) {}
