package id.notulis.architecture.canaries.attic;

interface Stray {}
