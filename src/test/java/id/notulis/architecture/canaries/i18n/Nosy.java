package id.notulis.architecture.canaries.i18n;

import id.notulis.architecture.canaries.ui.shell.Shell;

record Nosy(Shell shell) {}
