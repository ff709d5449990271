package id.notulis.architecture.canaries.work;

interface BookManager {}
