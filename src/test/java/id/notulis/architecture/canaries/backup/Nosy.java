package id.notulis.architecture.canaries.backup;

import id.notulis.architecture.canaries.ui.shell.Shell;

record Nosy(Shell shell) {}
